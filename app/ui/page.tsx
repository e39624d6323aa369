import { Breadcrumb } from '@amsterdam/design-system-react/dist/Breadcrumb';
import type { ReactNode } from 'react';
import { AppLink } from './link';
import { type Tab, Tabs } from './tabs';

export type Kruimel = { label: string; to?: string };

type PageProps = {
  title: string;
  /** the pages above this one, from the top; an entry without address is plain text */
  breadcrumb?: Kruimel[];
  status?: ReactNode;
  /** one grey line of facts under the title */
  meta?: ReactNode;
  /** address of the part of the manual about this page */
  help?: string;
  /** buttons at the right of the title */
  actions?: ReactNode;
  tabs?: Tab[];
  /** <WatNu>: first on a phone, top right on a wide screen */
  watNu?: ReactNode;
  /** cards at the right, last on a phone */
  aside?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: where am I, how does it stand, what can I do now. */
export function Page({ title, breadcrumb, status, meta, help, actions, tabs, watNu, aside, children }: PageProps) {
  return (
    <>
      <div className="ik-kop">
        {breadcrumb?.length ? (
          <Breadcrumb>
            {breadcrumb.map(({ label, to }) =>
              to ? (
                <Breadcrumb.Link href={to} key={to} linkComponent={AppLink}>
                  {label}
                </Breadcrumb.Link>
              ) : (
                <li className="ams-breadcrumb__item" key={label}>
                  {label}
                </li>
              ),
            )}
          </Breadcrumb>
        ) : null}
        <div className="ik-titelregel">
          <h1>{title}</h1>
          {status}
          {actions ? <div className="ik-knoppen">{actions}</div> : null}
        </div>
        {meta || help ? (
          <p className="ik-meta">
            {meta}
            {meta && help ? (typeof meta === 'string' && meta.endsWith('.') ? ' ' : ' · ') : null}
            {help ? <AppLink href={help}>Help bij deze pagina</AppLink> : null}
          </p>
        ) : null}
        {tabs ? <Tabs label={`Onderdelen van ${title}`} tabs={tabs} /> : null}
      </div>
      {watNu || aside ? (
        <div className="ik-kolommen">
          {watNu ? <div className="ik-kolom-nu">{watNu}</div> : null}
          <div className="ik-kolom-hoofd ik-stapel">{children}</div>
          {aside ? <div className="ik-kolom-zij ik-stapel">{aside}</div> : null}
        </div>
      ) : (
        <div className="ik-stapel">{children}</div>
      )}
    </>
  );
}
