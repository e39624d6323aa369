type StepsProps = {
  /** what the steps are of, for who cannot see them side by side */
  label: string;
  steps: { label: string; href?: string }[];
  /** index of the step being worked on; steps before it are done */
  current: number;
};

/** The steps of one piece of work; finished steps can be links. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <ol aria-label={label} className="ik-stappen">
      {steps.map((step, index) => {
        const stand = index < current ? 'klaar' : index === current ? 'nu' : 'straks';
        const tekst = `${index + 1} ${step.label}`;
        return (
          <li aria-current={stand === 'nu' ? 'step' : undefined} className={`ik-stap-${stand}`} key={step.label}>
            {step.href && stand === 'klaar' ? <a href={step.href}>{tekst}</a> : tekst}
            {stand === 'klaar' ? <span className="ams-visually-hidden"> (klaar)</span> : null}
          </li>
        );
      })}
    </ol>
  );
}
