CREATE TABLE `klachten` (
	`id` text PRIMARY KEY NOT NULL,
	`nummer` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`aanbieder_id` text,
	`contract_id` text,
	`traject_id` text,
	`spoor` text NOT NULL,
	`categorie` text NOT NULL,
	`omschrijving` text NOT NULL,
	`status` text NOT NULL,
	`ontvangen_datum` text NOT NULL,
	`bevestigd_datum` text,
	`beklaagde` text,
	`behandelaar` text,
	`commissie` integer DEFAULT false NOT NULL,
	`verdaagd_datum` text,
	`verdaagd_dagen` integer DEFAULT 0 NOT NULL,
	`instemming_tot_datum` text,
	`afgehandeld_datum` text,
	`oordeel` text,
	`bevindingen` text,
	`conclusie` text,
	`ombudsman_genoemd` integer DEFAULT false NOT NULL,
	`intrekgrond` text,
	`reden` text,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`aanbieder_id`) REFERENCES `aanbieders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`traject_id`) REFERENCES `trajecten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "klachten_status" CHECK("klachten"."status" in ('ontvangen', 'ontvangst-bevestigd', 'in-behandeling', 'verdaagd', 'afgehandeld', 'gesloten', 'ingetrokken', 'buiten-behandeling', 'doorgezonden')),
	CONSTRAINT "klachten_spoor" CHECK("klachten"."spoor" in ('aanbieder', 'gemeente-awb', 'beide')),
	CONSTRAINT "klachten_categorie" CHECK("klachten"."categorie" in ('bejegening', 'onderwijs', 'rooster-en-locatie', 'begeleiding', 'informatie', 'overig')),
	CONSTRAINT "klachten_oordeel" CHECK("klachten"."oordeel" in ('gegrond', 'ongegrond', 'deels-gegrond', 'geen-oordeel')),
	CONSTRAINT "klachten_intrekgrond" CHECK("klachten"."intrekgrond" in ('ingetrokken', 'naar-tevredenheid')),
	CONSTRAINT "klachten_afgehandeld" CHECK("klachten"."status" not in ('afgehandeld', 'gesloten') or ("klachten"."afgehandeld_datum" is not null and "klachten"."oordeel" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `klachten_nummer_unique` ON `klachten` (`nummer`);--> statement-breakpoint
CREATE INDEX `klachten_gemeente` ON `klachten` (`gemeente_id`,`ontvangen_datum`);--> statement-breakpoint
CREATE INDEX `klachten_aanbieder` ON `klachten` (`aanbieder_id`);--> statement-breakpoint
CREATE INDEX `klachten_status_index` ON `klachten` (`status`);--> statement-breakpoint
CREATE TABLE `tevredenheidsmetingen` (
	`id` text PRIMARY KEY NOT NULL,
	`aanbieder_id` text,
	`gemeente_id` text,
	`verband_id` text,
	`onderwerp` text NOT NULL,
	`dienst` text NOT NULL,
	`van` text NOT NULL,
	`tot` text NOT NULL,
	`cijfer_tienden` integer,
	`bron_notatie` text,
	`respondenten` integer,
	`bron` text NOT NULL,
	`toelichting` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`aanbieder_id`) REFERENCES `aanbieders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verband_id`) REFERENCES `samenwerkingsverbanden`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tevredenheidsmetingen_dienst" CHECK("tevredenheidsmetingen"."dienst" in ('taal', 'maatschappelijke-begeleiding', 'map', 'gemeente', 'organisatie')),
	CONSTRAINT "tevredenheidsmetingen_cijfer" CHECK("tevredenheidsmetingen"."cijfer_tienden" is null or "tevredenheidsmetingen"."cijfer_tienden" between 10 and 100),
	CONSTRAINT "tevredenheidsmetingen_aantal" CHECK("tevredenheidsmetingen"."respondenten" is null or "tevredenheidsmetingen"."respondenten" >= 0),
	CONSTRAINT "tevredenheidsmetingen_wie" CHECK("tevredenheidsmetingen"."aanbieder_id" is not null or "tevredenheidsmetingen"."gemeente_id" is not null or "tevredenheidsmetingen"."verband_id" is not null),
	CONSTRAINT "tevredenheidsmetingen_periode" CHECK("tevredenheidsmetingen"."tot" > "tevredenheidsmetingen"."van")
);
--> statement-breakpoint
CREATE INDEX `tevredenheidsmetingen_aanbieder` ON `tevredenheidsmetingen` (`aanbieder_id`);--> statement-breakpoint
CREATE TABLE `kpi_normen` (
	`id` text PRIMARY KEY NOT NULL,
	`kpi_code` text NOT NULL,
	`contract_id` text,
	`verband_id` text,
	`norm_tienden` integer NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	`bron` text NOT NULL,
	FOREIGN KEY (`kpi_code`) REFERENCES `kpis`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verband_id`) REFERENCES `samenwerkingsverbanden`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kpi_normen_periode" CHECK("kpi_normen"."tot" is null or "kpi_normen"."tot" > "kpi_normen"."van")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kpi_normen_uniek` ON `kpi_normen` (`kpi_code`,`contract_id`,`verband_id`,`van`);--> statement-breakpoint
CREATE TABLE `kpi_standen` (
	`meting` text NOT NULL,
	`knoop` integer NOT NULL,
	`gemeente_id` text NOT NULL,
	`leerroute` text NOT NULL,
	`teller` integer NOT NULL,
	`noemer` integer NOT NULL,
	`extern` integer DEFAULT 0 NOT NULL,
	`aantal` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`meting`, `knoop`, `gemeente_id`, `leerroute`),
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kpi_standen_leerroute" CHECK("kpi_standen"."leerroute" in ('b1', 'z', 'onderwijs', 'geen'))
);
--> statement-breakpoint
CREATE TABLE `kpi_tellingen` (
	`meting` text NOT NULL,
	`maand` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`contract_id` text NOT NULL,
	`leerroute` text NOT NULL,
	`teller` integer NOT NULL,
	`noemer` integer NOT NULL,
	`extern` integer DEFAULT 0 NOT NULL,
	`aantal` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`meting`, `gemeente_id`, `contract_id`, `leerroute`, `maand`),
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kpi_tellingen_leerroute" CHECK("kpi_tellingen"."leerroute" in ('b1', 'z', 'onderwijs', 'geen'))
);
--> statement-breakpoint
CREATE INDEX `kpi_tellingen_contract` ON `kpi_tellingen` (`contract_id`,`meting`);--> statement-breakpoint
CREATE TABLE `kpis` (
	`code` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`uitleg` text NOT NULL,
	`teller` text NOT NULL,
	`noemer` text NOT NULL,
	`eenheid` text NOT NULL,
	`richting` text NOT NULL,
	`rijp_maanden` integer,
	`volgorde` integer NOT NULL,
	`bron` text NOT NULL,
	CONSTRAINT "kpis_eenheid" CHECK("kpis"."eenheid" in ('procent', 'cijfer', 'procentpunt', 'dagen', 'aantal')),
	CONSTRAINT "kpis_richting" CHECK("kpis"."richting" in ('hoger', 'lager'))
);
--> statement-breakpoint
CREATE TABLE `maandrapportages` (
	`id` text PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`maand` text NOT NULL,
	`versienummer` integer DEFAULT 1 NOT NULL,
	`status` text NOT NULL,
	`uiterlijk` text NOT NULL,
	`eerste_ingediend_op` text,
	`ingediend_op` text,
	`ingediend_door` text,
	`beoordeeld_op` text,
	`beoordeeld_door` text,
	`terug_gestuurd` integer DEFAULT 0 NOT NULL,
	`correctie_reden` text,
	`correctie_door` text,
	`waarschuwingen` integer,
	`bewaard_op` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ingediend_door`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`beoordeeld_door`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`correctie_door`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "maandrapportages_status" CHECK("maandrapportages"."status" in ('open', 'concept', 'ingediend', 'teruggestuurd', 'goedgekeurd', 'vervangen', 'ingetrokken'))
);
--> statement-breakpoint
CREATE INDEX `maandrapportages_maand` ON `maandrapportages` (`maand`,`status`);--> statement-breakpoint
CREATE INDEX `maandrapportages_status_index` ON `maandrapportages` (`status`,`uiterlijk`);--> statement-breakpoint
CREATE UNIQUE INDEX `maandrapportages_uniek` ON `maandrapportages` (`contract_id`,`maand`,`versienummer`);--> statement-breakpoint
CREATE TABLE `rapportageopmerkingen` (
	`id` text PRIMARY KEY NOT NULL,
	`rapportage_id` text NOT NULL,
	`traject_id` text,
	`tekst` text NOT NULL,
	`gebruiker_id` text NOT NULL,
	`op` text NOT NULL,
	FOREIGN KEY (`rapportage_id`) REFERENCES `maandrapportages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`traject_id`) REFERENCES `trajecten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rapportageopmerkingen_rapportage` ON `rapportageopmerkingen` (`rapportage_id`);--> statement-breakpoint
CREATE TABLE `rapportageregels` (
	`rapportage_id` text NOT NULL,
	`toewijzing_id` text NOT NULL,
	`traject_id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`aangeboden_minuten` integer,
	`gevolgd_minuten` integer,
	`geoorloofd_minuten` integer,
	`ongeoorloofd_minuten` integer,
	`participatie_minuten` integer,
	`niveau` text,
	`onderbroken` integer DEFAULT false NOT NULL,
	`pvt_afgerond_datum` text,
	`map_gestart_datum` text,
	`map_afgerond_datum` text,
	`map_vrijstelling_datum` text,
	`knm_behaald_datum` text,
	`werk_soort` text,
	`werk_datum` text,
	`ontzorgen_gestart_datum` text,
	`ontzorgen_verlengd_datum` text,
	`ontzorgen_beeindigd_datum` text,
	`eind_datum` text,
	`eind_reden` text,
	`toelichting` text,
	PRIMARY KEY(`rapportage_id`, `toewijzing_id`),
	FOREIGN KEY (`rapportage_id`) REFERENCES `maandrapportages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`toewijzing_id`) REFERENCES `toewijzingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`traject_id`) REFERENCES `trajecten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rapportageregels_niveau" CHECK("rapportageregels"."niveau" in ('a0', 'a1', 'a2', 'b1', 'b2')),
	CONSTRAINT "rapportageregels_werk" CHECK("rapportageregels"."werk_soort" in ('werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan')),
	CONSTRAINT "rapportageregels_eind_reden" CHECK("rapportageregels"."eind_reden" in ('plicht-voldaan', 'verhuisd', 'ontheven', 'vrijgesteld', 'vertrokken', 'overleden', 'ander-onderwijs', 'overig')),
	CONSTRAINT "rapportageregels_werkdag" CHECK(("rapportageregels"."werk_soort" is null) = ("rapportageregels"."werk_datum" is null))
);
--> statement-breakpoint
CREATE INDEX `rapportageregels_traject` ON `rapportageregels` (`traject_id`);--> statement-breakpoint
CREATE TABLE `meelif_budgetten` (
	`id` text PRIMARY KEY NOT NULL,
	`regeling_id` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`jaar` integer NOT NULL,
	`bedrag_cents` integer NOT NULL,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`regeling_id`) REFERENCES `meelifregelingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meelif_budgetten_bedrag" CHECK("meelif_budgetten"."bedrag_cents" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meelif_budgetten_uniek` ON `meelif_budgetten` (`regeling_id`,`gemeente_id`,`jaar`);--> statement-breakpoint
CREATE TABLE `individuele_contracten` (
	`id` text PRIMARY KEY NOT NULL,
	`nummer` text NOT NULL,
	`regeling_id` text NOT NULL,
	`aanbieder_id` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`traject_id` text NOT NULL,
	`status` text NOT NULL,
	`prijs_cents` integer NOT NULL,
	`budget_id` text,
	`start_datum` text NOT NULL,
	`eind_datum` text,
	`getekend_datum` text,
	`reden` text,
	`drempel_motivering` text,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`regeling_id`) REFERENCES `meelifregelingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`aanbieder_id`) REFERENCES `aanbieders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`traject_id`) REFERENCES `trajecten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`budget_id`) REFERENCES `meelif_budgetten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "individuele_contracten_status" CHECK("individuele_contracten"."status" in ('aangevraagd', 'akkoord-host', 'aangeboden', 'getekend', 'lopend', 'afgerond', 'beeindigd', 'afgewezen', 'ingetrokken')),
	CONSTRAINT "individuele_contracten_prijs" CHECK("individuele_contracten"."prijs_cents" >= 0),
	CONSTRAINT "individuele_contracten_periode" CHECK("individuele_contracten"."eind_datum" is null or "individuele_contracten"."eind_datum" > "individuele_contracten"."start_datum")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `individuele_contracten_nummer_unique` ON `individuele_contracten` (`nummer`);--> statement-breakpoint
CREATE UNIQUE INDEX `individuele_contracten_lopend` ON `individuele_contracten` (`traject_id`) WHERE "individuele_contracten"."status" not in ('afgerond', 'beeindigd', 'afgewezen', 'ingetrokken');--> statement-breakpoint
CREATE INDEX `individuele_contracten_som` ON `individuele_contracten` (`gemeente_id`,`aanbieder_id`);--> statement-breakpoint
CREATE INDEX `individuele_contracten_budget` ON `individuele_contracten` (`budget_id`);--> statement-breakpoint
CREATE TABLE `toewijzingen` (
	`id` text PRIMARY KEY NOT NULL,
	`traject_id` text NOT NULL,
	`contract_id` text NOT NULL,
	`soort` text NOT NULL,
	`status` text NOT NULL,
	`voorgesteld_datum` text NOT NULL,
	`toegewezen_datum` text,
	`reactie_uiterlijk` text,
	`beantwoord_datum` text,
	`start_datum` text,
	`onderbroken_datum` text,
	`eind_datum` text,
	`eind_reden` text,
	`resultaat` text,
	`reden` text,
	`afwijking_motivering` text,
	`regel_id` text,
	`vorige_id` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`traject_id`) REFERENCES `trajecten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regel_id`) REFERENCES `toewijzingsregels`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "toewijzingen_soort" CHECK("toewijzingen"."soort" in ('leerroute', 'maatschappelijke-begeleiding')),
	CONSTRAINT "toewijzingen_status" CHECK("toewijzingen"."status" in ('voorgesteld', 'toegewezen', 'geaccepteerd', 'gestart', 'onderbroken', 'afgerond', 'tussentijds-beeindigd', 'overgedragen', 'geweigerd', 'geannuleerd')),
	CONSTRAINT "toewijzingen_resultaat" CHECK("toewijzingen"."resultaat" in ('diploma', 'certificaat', 'route-behaald')),
	CONSTRAINT "toewijzingen_eind_reden" CHECK("toewijzingen"."eind_reden" in ('plicht-voldaan', 'verhuisd', 'ontheven', 'vrijgesteld', 'vertrokken', 'overleden', 'ander-onderwijs', 'overig')),
	CONSTRAINT "toewijzingen_gestart" CHECK("toewijzingen"."status" not in ('gestart', 'onderbroken', 'afgerond') or "toewijzingen"."start_datum" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `toewijzingen_lopend` ON `toewijzingen` (`traject_id`,`soort`) WHERE "toewijzingen"."status" in ('voorgesteld', 'toegewezen', 'geaccepteerd', 'gestart', 'onderbroken');--> statement-breakpoint
CREATE INDEX `toewijzingen_contract` ON `toewijzingen` (`contract_id`,`status`);--> statement-breakpoint
CREATE INDEX `toewijzingen_traject` ON `toewijzingen` (`traject_id`);--> statement-breakpoint
CREATE TABLE `toewijzingsregels` (
	`id` text PRIMARY KEY NOT NULL,
	`dienst` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`contract_id` text NOT NULL,
	`versienummer` integer NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	`toelichting` text,
	`bron` text,
	`vastgesteld_op` text NOT NULL,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "toewijzingsregels_dienst" CHECK("toewijzingsregels"."dienst" in ('b1', 'z', 'onderwijs', 'maatschappelijke-begeleiding')),
	CONSTRAINT "toewijzingsregels_periode" CHECK("toewijzingsregels"."tot" is null or "toewijzingsregels"."tot" > "toewijzingsregels"."van")
);
--> statement-breakpoint
CREATE INDEX `toewijzingsregels_contract` ON `toewijzingsregels` (`contract_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `toewijzingsregels_uniek` ON `toewijzingsregels` (`gemeente_id`,`dienst`,`versienummer`);--> statement-breakpoint
CREATE TABLE `trajecten` (
	`id` text PRIMARY KEY NOT NULL,
	`trajectnummer` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`doelgroep` text NOT NULL,
	`leerroute` text,
	`niveau` text,
	`plicht_datum` text NOT NULL,
	`pip_datum` text,
	`start_datum` text,
	`eind_datum` text,
	`eind_reden` text,
	`verlenging_maanden` integer DEFAULT 0 NOT NULL,
	`status` text NOT NULL,
	`bron` text,
	`import_id` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `trajectimports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trajecten_doelgroep" CHECK("trajecten"."doelgroep" in ('asielstatushouder', 'gezins-en-overige-migrant')),
	CONSTRAINT "trajecten_leerroute" CHECK("trajecten"."leerroute" in ('b1', 'z', 'onderwijs')),
	CONSTRAINT "trajecten_niveau" CHECK("trajecten"."niveau" in ('mbo', 'hbo', 'wo')),
	CONSTRAINT "trajecten_status" CHECK("trajecten"."status" in ('aangemeld', 'pip-vastgesteld', 'gestart', 'onderbroken', 'afgerond', 'tussentijds-beeindigd')),
	CONSTRAINT "trajecten_eind_reden" CHECK("trajecten"."eind_reden" in ('plicht-voldaan', 'verhuisd', 'ontheven', 'vrijgesteld', 'vertrokken', 'overleden', 'ander-onderwijs', 'overig')),
	CONSTRAINT "trajecten_einde" CHECK(("trajecten"."eind_datum" is null) = ("trajecten"."eind_reden" is null)),
	CONSTRAINT "trajecten_start" CHECK("trajecten"."start_datum" is null or "trajecten"."pip_datum" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `trajecten_trajectnummer_unique` ON `trajecten` (`trajectnummer`);--> statement-breakpoint
CREATE INDEX `trajecten_gemeente` ON `trajecten` (`gemeente_id`,`leerroute`);--> statement-breakpoint
CREATE INDEX `trajecten_status_index` ON `trajecten` (`status`);--> statement-breakpoint
CREATE TABLE `trajectfeiten` (
	`traject_id` text NOT NULL,
	`soort` text NOT NULL,
	`datum` text NOT NULL,
	`contract_id` text,
	`maand` text,
	PRIMARY KEY(`traject_id`, `soort`),
	FOREIGN KEY (`traject_id`) REFERENCES `trajecten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "trajectfeiten_soort" CHECK("trajectfeiten"."soort" in ('pvt-afgerond', 'map-gestart', 'map-afgerond', 'map-vrijstelling', 'knm-behaald', 'werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan', 'ontzorgen-gestart', 'ontzorgen-verlengd', 'ontzorgen-beeindigd', 'plicht-voldaan'))
);
--> statement-breakpoint
CREATE INDEX `trajectfeiten_herkomst` ON `trajectfeiten` (`contract_id`,`maand`);--> statement-breakpoint
CREATE TABLE `trajectimports` (
	`id` text PRIMARY KEY NOT NULL,
	`organisatie_id` text NOT NULL,
	`gebruiker_id` text NOT NULL,
	`bestandsnaam` text NOT NULL,
	`blad` text,
	`gemaakt_op` text NOT NULL,
	`verwerkt_op` text,
	`nieuw` integer NOT NULL,
	`gewijzigd` integer NOT NULL,
	`ongewijzigd` integer NOT NULL,
	`fouten` integer NOT NULL,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisatie_id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `trajectimports_organisatie` ON `trajectimports` (`organisatie_id`,`gemaakt_op`);--> statement-breakpoint
CREATE TABLE `beleidsdoelstellingen` (
	`id` text PRIMARY KEY NOT NULL,
	`verband_id` text NOT NULL,
	`code` text NOT NULL,
	`tekst` text NOT NULL,
	`norm_tienden` integer,
	`norm_tekst` text NOT NULL,
	`kpi_code` text,
	`onderdeel` text NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	`bron` text NOT NULL,
	`toelichting` text,
	FOREIGN KEY (`verband_id`) REFERENCES `samenwerkingsverbanden`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kpi_code`) REFERENCES `kpis`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `beleidsdoelstellingen_uniek` ON `beleidsdoelstellingen` (`verband_id`,`code`,`van`);--> statement-breakpoint
CREATE TABLE `gemeentecijfers` (
	`id` text PRIMARY KEY NOT NULL,
	`gemeente_id` text NOT NULL,
	`reeks` text NOT NULL,
	`van` text NOT NULL,
	`tot` text NOT NULL,
	`waarde` integer,
	`bron_notatie` text,
	`bron` text NOT NULL,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gemeentecijfers_periode" CHECK("gemeentecijfers"."tot" > "gemeentecijfers"."van"),
	CONSTRAINT "gemeentecijfers_waarde" CHECK("gemeentecijfers"."waarde" is null or "gemeentecijfers"."waarde" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gemeentecijfers_uniek` ON `gemeentecijfers` (`gemeente_id`,`reeks`,`van`,`tot`);--> statement-breakpoint
CREATE TABLE `overzichtsmails` (
	`id` text PRIMARY KEY NOT NULL,
	`gebruiker_id` text NOT NULL,
	`dag` text NOT NULL,
	`aantal` integer NOT NULL,
	`werk` text NOT NULL,
	`op` text NOT NULL,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `overzichtsmails_dag` ON `overzichtsmails` (`dag`);--> statement-breakpoint
CREATE UNIQUE INDEX `overzichtsmails_uniek` ON `overzichtsmails` (`gebruiker_id`,`dag`);--> statement-breakpoint
CREATE TABLE `voortgangsrapportages` (
	`id` text PRIMARY KEY NOT NULL,
	`verband_id` text NOT NULL,
	`van` text NOT NULL,
	`tot` text NOT NULL,
	`versienummer` integer NOT NULL,
	`inclusief_eerdere_instroom` integer NOT NULL,
	`kolommen` text NOT NULL,
	`status` text NOT NULL,
	`gemaakt_op` text NOT NULL,
	`vastgesteld_op` text,
	`vastgesteld_door` text,
	`model` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`verband_id`) REFERENCES `samenwerkingsverbanden`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vastgesteld_door`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "voortgangsrapportages_status" CHECK("voortgangsrapportages"."status" in ('concept', 'vastgesteld')),
	CONSTRAINT "voortgangsrapportages_periode" CHECK("voortgangsrapportages"."tot" > "voortgangsrapportages"."van"),
	CONSTRAINT "voortgangsrapportages_model" CHECK(("voortgangsrapportages"."status" = 'vastgesteld') = ("voortgangsrapportages"."model" is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `voortgangsrapportages_uniek` ON `voortgangsrapportages` (`verband_id`,`van`,`tot`,`versienummer`);--> statement-breakpoint
CREATE TABLE `voortgangsteksten` (
	`id` text PRIMARY KEY NOT NULL,
	`rapportage_id` text NOT NULL,
	`onderdeel` text NOT NULL,
	`tekst` text NOT NULL,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`rapportage_id`) REFERENCES `voortgangsrapportages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `voortgangsteksten_uniek` ON `voortgangsteksten` (`rapportage_id`,`onderdeel`);--> statement-breakpoint
DROP INDEX `contracten_status_index`;--> statement-breakpoint
CREATE INDEX `contracten_lijst` ON `contracten` (`status`,`eind_datum`,`nummer`,`gemeente_id`);--> statement-breakpoint
CREATE INDEX `contracten_telling` ON `contracten` (`status`,`gemeente_id`,`eind_datum`);--> statement-breakpoint
ALTER TABLE `gebruikers` ADD `overzichtsmail` integer DEFAULT true NOT NULL;