import { type ReactNode, useId } from 'react';

type FigureProps = {
  /** of `ui/charts`: made by us on the server, every text in it escaped; '' when there is nothing to draw */
  svg: string;
  /** what the picture shows and how to read it */
  caption: ReactNode;
  /** the same figures as a table */
  table: ReactNode;
  /** instead of the picture when there is nothing to draw */
  empty: string;
};

/** A chart with its caption, and its table behind "Toon tabel". On a phone it scrolls within its own frame. */
export function Figure({ svg, caption, table, empty }: FigureProps) {
  const captionId = useId();
  return (
    <figure className="ik-grafiek">
      {svg ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, a section would be one more landmark
        <div
          aria-labelledby={captionId}
          className="ik-grafiek-vlak"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: see `svg`
          dangerouslySetInnerHTML={{ __html: svg }}
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        />
      ) : (
        <p>{empty}</p>
      )}
      {svg ? (
        <>
          <figcaption className="ik-klein ik-stil" id={captionId}>
            {caption}
          </figcaption>
          <details>
            <summary>Toon tabel</summary>
            {table}
          </details>
        </>
      ) : null}
    </figure>
  );
}
