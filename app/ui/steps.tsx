import { AppLink } from './link';

type StepsProps = {
  label: string;
  steps: { label: string; href?: string }[];
  /** index of the step that the reader is at */
  current: number;
};

/** Where the reader is in an act of a few steps; what is done can be gone back to. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <nav aria-label={label}>
      <ol className="ik-stappen">
        {steps.map(({ label: naam, href }, index) => (
          <li
            aria-current={index === current ? 'step' : undefined}
            className={index < current ? 'ik-stap-klaar' : undefined}
            key={naam}
          >
            {href && index !== current ? (
              <AppLink href={href}>{`${index + 1} ${naam}`}</AppLink>
            ) : (
              `${index + 1} ${naam}`
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
