/** Running text that the project itself wrote as Markdown; never text of a user. */
export function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML comes from docs/handleiding, not from people
  return <div className="ik-tekst ik-tekst-breed" dangerouslySetInnerHTML={{ __html: html }} />;
}
