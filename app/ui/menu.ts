import { useRouteLoaderData } from '@remix-run/react';
import type { ShellData } from './shell';

/** Whether the reader's menu has this address: a tab or link to a part of the portal shows only where he may go. */
export function useInMenu(to: string): boolean {
  const data = useRouteLoaderData('root') as ShellData | undefined;
  return data?.menu.some((regel) => regel.to === to) ?? false;
}
