import type { Case } from '../case';
import { contractKpis } from './contract-kpis';
import { contractList } from './contract-list';
import { kpiDashboard } from './kpi-dashboard';
import { monthReport } from './month-report';
import { nationalLoad } from './national-load';
import { reportPdf } from './report-pdf';
import { search } from './search';
import { upload } from './upload';

/** What `npm run bench` measures, in this order. A new page or act gets a folder here, with its ceilings. */
export const cases: readonly Case[] = [
  contractList,
  nationalLoad,
  contractKpis,
  kpiDashboard,
  monthReport,
  upload,
  reportPdf,
  search,
];
