import type { Actor } from '~/platform/actor.server';
import { dagVanMoment } from '~/platform/dates';
import { dagenTussen } from '~/platform/dates';
import { listGeschiedenis } from '../gebeurtenis/queries.server';
import { hoofdvoorwerpNamen } from './drempels';
import { documentNamen } from './namen';
import { tijdlijnRegel } from './planning-tekst';
import { procedureNamen, procedureprofielen } from './procedure';
import { procedureWaarschuwing, totaleRaming } from './publicatie';
import {
  getZichtbareAanbesteding,
  listBronfeiten,
  listDocumenten,
  listDrempels,
  listMandaten,
  listOpenVerzoeken,
  listPercelenMetDelen,
  listPlanning,
  listRouteverdelingen,
  namenVan,
  type PerceelMetDelen,
} from './queries.server';
import { listOpvolgers } from './queries-opvolger.server';
import { aanbestedingTeksten } from './redenen';
import { type EigenAanbesteding, heeftBeheer, isUitslagOpenbaar } from './scope.server';
import { leerrouteNamen, perceelTypeNamen } from './status';
