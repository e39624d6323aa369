CREATE TABLE `aanbesteding_bijlagen` (
	`aanbesteding_id` text NOT NULL,
	`bijlage_id` text NOT NULL,
	`soort` text DEFAULT 'overig' NOT NULL,
	`openbaar` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`aanbesteding_id`, `bijlage_id`),
	FOREIGN KEY (`aanbesteding_id`) REFERENCES `aanbestedingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bijlage_id`) REFERENCES `bijlagen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "aanbesteding_bijlagen_soort" CHECK("aanbesteding_bijlagen"."soort" in ('vragenlijst', 'leidraad', 'programma-van-eisen', 'overeenkomst', 'nota-van-inlichtingen', 'gunning', 'overig'))
);
--> statement-breakpoint
CREATE TABLE `aanbestedingen` (
	`id` text PRIMARY KEY NOT NULL,
	`nummer` text NOT NULL,
	`titel` text NOT NULL,
	`omschrijving` text,
	`verband_id` text NOT NULL,
	`penvoerder_id` text,
	`inkoopbureau_id` text,
	`procedure` text NOT NULL,
	`procedure_bron` text,
	`hoofdvoorwerp` text NOT NULL,
	`status` text NOT NULL,
	`tenderned_kenmerk` text,
	`elders_gelopen` integer DEFAULT false NOT NULL,
	`sluiting_op` text,
	`gepubliceerd_op` text,
	`gegund_aangekondigd_datum` text,
	`standstill_dagen` integer DEFAULT 20 NOT NULL,
	`procedure_motivering` text,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`verband_id`) REFERENCES `samenwerkingsverbanden`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`penvoerder_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`inkoopbureau_id`) REFERENCES `inkoopbureaus`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "aanbestedingen_status" CHECK("aanbestedingen"."status" in ('concept', 'marktconsultatie', 'in-voorbereiding', 'gepubliceerd', 'inschrijving-gesloten', 'beoordeling', 'gunning', 'afgerond', 'ingetrokken')),
	CONSTRAINT "aanbestedingen_procedure" CHECK("aanbestedingen"."procedure" in ('europees-openbaar', 'europees-niet-openbaar', 'nationaal-openbaar', 'sas', 'meervoudig-onderhands', 'enkelvoudig-onderhands', 'onbekend')),
	CONSTRAINT "aanbestedingen_hoofdvoorwerp" CHECK("aanbestedingen"."hoofdvoorwerp" in ('sas', 'dienst')),
	CONSTRAINT "aanbestedingen_standstill" CHECK("aanbestedingen"."standstill_dagen" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `aanbestedingen_nummer_unique` ON `aanbestedingen` (`nummer`);--> statement-breakpoint
CREATE INDEX `aanbestedingen_verband` ON `aanbestedingen` (`verband_id`);--> statement-breakpoint
CREATE INDEX `aanbestedingen_status_index` ON `aanbestedingen` (`status`);--> statement-breakpoint
CREATE TABLE `akkoordverzoeken` (
	`id` text PRIMARY KEY NOT NULL,
	`aanbesteding_id` text NOT NULL,
	`daad` text NOT NULL,
	`motivering` text,
	`gevraagd_door` text NOT NULL,
	`gevraagd_op` text NOT NULL,
	`uitkomst` text,
	`afgehandeld_door` text,
	`afgehandeld_op` text,
	FOREIGN KEY (`aanbesteding_id`) REFERENCES `aanbestedingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gevraagd_door`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`afgehandeld_door`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "akkoordverzoeken_daad" CHECK("akkoordverzoeken"."daad" in ('publiceer', 'trek-in')),
	CONSTRAINT "akkoordverzoeken_vier_ogen" CHECK("akkoordverzoeken"."afgehandeld_door" is null or "akkoordverzoeken"."uitkomst" <> 'akkoord' or "akkoordverzoeken"."afgehandeld_door" <> "akkoordverzoeken"."gevraagd_door")
);
--> statement-breakpoint
CREATE INDEX `akkoordverzoeken_aanbesteding` ON `akkoordverzoeken` (`aanbesteding_id`);--> statement-breakpoint
CREATE TABLE `gunningen` (
	`id` text PRIMARY KEY NOT NULL,
	`perceel_id` text NOT NULL,
	`partij_id` text NOT NULL,
	`rang` integer DEFAULT 1 NOT NULL,
	`toelichting` text,
	`bron` text,
	FOREIGN KEY (`perceel_id`) REFERENCES `percelen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partij_id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gunningen_partij` ON `gunningen` (`partij_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `gunningen_uniek` ON `gunningen` (`perceel_id`,`partij_id`);--> statement-breakpoint
CREATE TABLE `gunningscriteria` (
	`id` text PRIMARY KEY NOT NULL,
	`perceel_id` text NOT NULL,
	`volgorde` integer NOT NULL,
	`naam` text NOT NULL,
	`gewicht` integer NOT NULL,
	FOREIGN KEY (`perceel_id`) REFERENCES `percelen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gunningscriteria_gewicht" CHECK("gunningscriteria"."gewicht" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gunningscriteria_volgorde` ON `gunningscriteria` (`perceel_id`,`volgorde`);--> statement-breakpoint
CREATE TABLE `mandaten` (
	`aanbesteding_id` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`nodig` integer DEFAULT true NOT NULL,
	`verleend_datum` text,
	`toelichting` text,
	PRIMARY KEY(`aanbesteding_id`, `gemeente_id`),
	FOREIGN KEY (`aanbesteding_id`) REFERENCES `aanbestedingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `perceel_deelnames` (
	`perceel_id` text NOT NULL,
	`gemeente_id` text NOT NULL,
	PRIMARY KEY(`perceel_id`, `gemeente_id`),
	FOREIGN KEY (`perceel_id`) REFERENCES `percelen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `perceel_deelnames_gemeente` ON `perceel_deelnames` (`gemeente_id`);--> statement-breakpoint
CREATE TABLE `perceel_leerroutes` (
	`perceel_id` text NOT NULL,
	`leerroute` text NOT NULL,
	PRIMARY KEY(`perceel_id`, `leerroute`),
	FOREIGN KEY (`perceel_id`) REFERENCES `percelen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "perceel_leerroutes_route" CHECK("perceel_leerroutes"."leerroute" in ('b1', 'z', 'onderwijs'))
);
--> statement-breakpoint
CREATE TABLE `percelen` (
	`id` text PRIMARY KEY NOT NULL,
	`aanbesteding_id` text NOT NULL,
	`nummer` integer NOT NULL,
	`naam` text NOT NULL,
	`type` text NOT NULL,
	`status` text NOT NULL,
	`status_reden` text,
	`omschrijving` text,
	`ontzorgen` integer DEFAULT false NOT NULL,
	`aantal_te_contracteren` integer DEFAULT 1 NOT NULL,
	`raming_cents` integer,
	`trajecten_per_jaar` integer,
	`prijs_per_traject_cents` integer,
	`looptijd_maanden` integer,
	`maximale_looptijd_maanden` integer,
	`start_datum` text,
	`keurmerk_of_gelijkwaardig` integer DEFAULT true NOT NULL,
	`programma_van_eisen` text,
	`toewijzingsregel` text,
	`reele_prijs_onderbouwing` text,
	`aantal_inschrijvers` integer,
	`beslissing_verzonden_datum` text,
	`gegund_datum` text,
	`kort_geding_sinds` text,
	`kort_geding_afgedaan` text,
	`opvolger_id` text,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`aanbesteding_id`) REFERENCES `aanbestedingen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "percelen_type" CHECK("percelen"."type" in ('b1-z', 'onderwijsroute', 'leerroutes', 'maatschappelijke-begeleiding', 'map', 'overig')),
	CONSTRAINT "percelen_status" CHECK("percelen"."status" in ('concept', 'open', 'in-beoordeling', 'voorlopig-gegund', 'gegund', 'gecontracteerd', 'uitgesteld', 'geen-inschrijvingen', 'niet-gegund', 'opgeschaald', 'ingetrokken')),
	CONSTRAINT "percelen_aantal" CHECK("percelen"."aantal_te_contracteren" >= 1),
	CONSTRAINT "percelen_raming" CHECK("percelen"."raming_cents" is null or "percelen"."raming_cents" >= 0),
	CONSTRAINT "percelen_inschrijvers" CHECK("percelen"."aantal_inschrijvers" is null or "percelen"."aantal_inschrijvers" >= 0)
);
--> statement-breakpoint
CREATE INDEX `percelen_status_index` ON `percelen` (`status`);--> statement-breakpoint
CREATE UNIQUE INDEX `percelen_nummer` ON `percelen` (`aanbesteding_id`,`nummer`);--> statement-breakpoint
CREATE TABLE `planningsmomenten` (
	`id` text PRIMARY KEY NOT NULL,
	`aanbesteding_id` text NOT NULL,
	`soort` text NOT NULL,
	`van` text NOT NULL,
	`tot` text NOT NULL,
	`bron_notatie` text,
	`toelichting` text,
	FOREIGN KEY (`aanbesteding_id`) REFERENCES `aanbestedingen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "planningsmomenten_soort" CHECK("planningsmomenten"."soort" in ('marktconsultatie', 'voorbereiding', 'publicatie', 'vragen', 'nota-van-inlichtingen', 'inschrijven', 'beoordelen', 'gunningsbeslissing', 'opschortende-termijn', 'contracteren', 'start')),
	CONSTRAINT "planningsmomenten_periode" CHECK("planningsmomenten"."tot" > "planningsmomenten"."van")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `planningsmomenten_uniek` ON `planningsmomenten` (`aanbesteding_id`,`soort`);--> statement-breakpoint
CREATE TABLE `routeverdelingen` (
	`id` text PRIMARY KEY NOT NULL,
	`aanbesteding_id` text NOT NULL,
	`volgens` text NOT NULL,
	`leerroute` text NOT NULL,
	`procent` integer NOT NULL,
	`bron` text,
	FOREIGN KEY (`aanbesteding_id`) REFERENCES `aanbestedingen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "routeverdelingen_route" CHECK("routeverdelingen"."leerroute" in ('b1', 'z', 'onderwijs')),
	CONSTRAINT "routeverdelingen_procent" CHECK("routeverdelingen"."procent" between 0 and 100)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `routeverdelingen_uniek` ON `routeverdelingen` (`aanbesteding_id`,`volgens`,`leerroute`);--> statement-breakpoint
CREATE TABLE `aanbieder_namen` (
	`id` text PRIMARY KEY NOT NULL,
	`aanbieder_id` text NOT NULL,
	`naam` text NOT NULL,
	`soort` text NOT NULL,
	`van` text,
	`tot` text,
	`bron` text,
	FOREIGN KEY (`aanbieder_id`) REFERENCES `aanbieders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "aanbieder_namen_soort" CHECK("aanbieder_namen"."soort" in ('naam', 'alias'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `aanbieder_namen_uniek` ON `aanbieder_namen` (`aanbieder_id`,`naam`,`soort`);--> statement-breakpoint
CREATE TABLE `aanbieders` (
	`id` text PRIMARY KEY NOT NULL,
	`kvk_nummer` text,
	`soort` text NOT NULL,
	`vestigingsplaats` text,
	`website` text,
	`klachtenreglement_datum` text,
	`toelichting` text,
	FOREIGN KEY (`id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "aanbieders_soort" CHECK("aanbieders"."soort" in ('taal', 'taalschakel', 'maatschappelijk', 'hoger-onderwijs', 'overig'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `aanbieders_kvk_nummer_unique` ON `aanbieders` (`kvk_nummer`);--> statement-breakpoint
CREATE TABLE `combinanten` (
	`combinatie_id` text NOT NULL,
	`aanbieder_id` text NOT NULL,
	`rol` text NOT NULL,
	`levert` integer DEFAULT true NOT NULL,
	`aandeel_procent` integer,
	PRIMARY KEY(`combinatie_id`, `aanbieder_id`),
	FOREIGN KEY (`combinatie_id`) REFERENCES `combinaties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`aanbieder_id`) REFERENCES `aanbieders`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "combinanten_rol" CHECK("combinanten"."rol" in ('combinant', 'penvoerder', 'hoofdaannemer', 'onderaannemer', 'onbekend')),
	CONSTRAINT "combinanten_aandeel" CHECK("combinanten"."aandeel_procent" is null or ("combinanten"."aandeel_procent" between 0 and 100))
);
--> statement-breakpoint
CREATE INDEX `combinanten_aanbieder` ON `combinanten` (`aanbieder_id`);--> statement-breakpoint
CREATE TABLE `combinaties` (
	`id` text PRIMARY KEY NOT NULL,
	`toelichting` text,
	FOREIGN KEY (`id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `keurmerkregistraties` (
	`id` text PRIMARY KEY NOT NULL,
	`aanbieder_id` text NOT NULL,
	`soort` text NOT NULL,
	`status` text NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	`kenmerk` text,
	`bron` text NOT NULL,
	`bron_url` text,
	`geverifieerd_datum` text NOT NULL,
	`geverifieerd_door` text,
	`bezwaar_lopend` integer DEFAULT false NOT NULL,
	`toelichting` text,
	`geregistreerd_op` text NOT NULL,
	`vervallen_op` text,
	`vervallen_reden` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`aanbieder_id`) REFERENCES `aanbieders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`geverifieerd_door`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "keurmerkregistraties_soort" CHECK("keurmerkregistraties"."soort" in ('blik-op-werk', 'diploma-erkenning')),
	CONSTRAINT "keurmerkregistraties_status" CHECK("keurmerkregistraties"."status" in ('onbekend', 'aangevraagd', 'geldig-bepaalde-tijd', 'geldig-onbepaalde-tijd', 'geschorst', 'ingetrokken', 'verlopen', 'beeindigd-op-verzoek', 'gelijkwaardig-bewijs')),
	CONSTRAINT "keurmerkregistraties_periode" CHECK("keurmerkregistraties"."tot" is null or "keurmerkregistraties"."tot" > "keurmerkregistraties"."van")
);
--> statement-breakpoint
CREATE INDEX `keurmerkregistraties_aanbieder` ON `keurmerkregistraties` (`aanbieder_id`,`soort`,`van`);--> statement-breakpoint
CREATE TABLE `bijlagen` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`naam` text NOT NULL,
	`mediatype` text NOT NULL,
	`grootte` integer NOT NULL,
	`geplaatst_door` text,
	`geplaatst_op` text NOT NULL,
	FOREIGN KEY (`geplaatst_door`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bijlagen_grootte" CHECK("bijlagen"."grootte" > 0)
);
--> statement-breakpoint
CREATE INDEX `bijlagen_sha256` ON `bijlagen` (`sha256`);--> statement-breakpoint
CREATE TABLE `bronfeiten` (
	`id` text PRIMARY KEY NOT NULL,
	`bron_id` text NOT NULL,
	`vindplaats` text NOT NULL,
	`soort` text NOT NULL,
	`tekst` text NOT NULL,
	`keuze` text,
	`aanbesteding_id` text,
	`organisatie_id` text,
	`contract_id` text,
	`regeling_id` text,
	`volgorde` integer NOT NULL,
	FOREIGN KEY (`bron_id`) REFERENCES `bronnen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`aanbesteding_id`) REFERENCES `aanbestedingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`regeling_id`) REFERENCES `meelifregelingen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bronfeiten_soort" CHECK("bronfeiten"."soort" in ('feit', 'tegenstrijdigheid', 'keuze'))
);
--> statement-breakpoint
CREATE INDEX `bronfeiten_aanbesteding` ON `bronfeiten` (`aanbesteding_id`);--> statement-breakpoint
CREATE INDEX `bronfeiten_organisatie` ON `bronfeiten` (`organisatie_id`);--> statement-breakpoint
CREATE TABLE `bronnen` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`titel` text NOT NULL,
	`uitgever` text NOT NULL,
	`datum` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `bronnen_code_unique` ON `bronnen` (`code`);--> statement-breakpoint
CREATE TABLE `uitvoeringsbudgetten` (
	`id` text PRIMARY KEY NOT NULL,
	`gemeente_id` text NOT NULL,
	`jaar` integer NOT NULL,
	`soort` text NOT NULL,
	`bedrag_cents` integer NOT NULL,
	`en_verder` integer DEFAULT 0 NOT NULL,
	`bron` text NOT NULL,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "uitvoeringsbudgetten_bedrag" CHECK("uitvoeringsbudgetten"."bedrag_cents" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uitvoeringsbudgetten_uniek` ON `uitvoeringsbudgetten` (`gemeente_id`,`jaar`);--> statement-breakpoint
CREATE TABLE `contract_bijlagen` (
	`contract_id` text NOT NULL,
	`bijlage_id` text NOT NULL,
	`soort` text NOT NULL,
	`voor_contractant` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`contract_id`, `bijlage_id`),
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`bijlage_id`) REFERENCES `bijlagen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contract_bijlagen_soort" CHECK("contract_bijlagen"."soort" in ('contract', 'bijlage', 'brief', 'bewijs'))
);
--> statement-breakpoint
CREATE TABLE `contract_opties` (
	`id` text PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`maanden` integer NOT NULL,
	`besluit_maanden_vooraf` integer NOT NULL,
	`uitgeoefend_op` text,
	`vervallen_op` text,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contract_opties_maanden" CHECK("contract_opties"."maanden" > 0 and "contract_opties"."besluit_maanden_vooraf" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contract_opties_volgnummer` ON `contract_opties` (`contract_id`,`volgnummer`);--> statement-breakpoint
CREATE TABLE `contract_tarieven` (
	`id` text PRIMARY KEY NOT NULL,
	`contract_id` text NOT NULL,
	`product` text NOT NULL,
	`eenheid` text NOT NULL,
	`bedrag_cents` integer NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	`bron` text,
	FOREIGN KEY (`contract_id`) REFERENCES `contracten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contract_tarieven_eenheid" CHECK("contract_tarieven"."eenheid" in ('traject', 'uur', 'les', 'maand', 'stuk')),
	CONSTRAINT "contract_tarieven_bedrag" CHECK("contract_tarieven"."bedrag_cents" >= 0),
	CONSTRAINT "contract_tarieven_periode" CHECK("contract_tarieven"."tot" is null or "contract_tarieven"."tot" > "contract_tarieven"."van")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contract_tarieven_uniek` ON `contract_tarieven` (`contract_id`,`product`,`van`);--> statement-breakpoint
CREATE TABLE `contracten` (
	`id` text PRIMARY KEY NOT NULL,
	`nummer` text NOT NULL,
	`naam` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`contractant_id` text NOT NULL,
	`perceel_id` text,
	`grondslag` text NOT NULL,
	`status` text NOT NULL,
	`status_reden` text,
	`opgeschort_vanuit` text,
	`opgeschort_door` text,
	`start_datum` text NOT NULL,
	`eind_datum` text NOT NULL,
	`maximale_eind_datum` text NOT NULL,
	`opzegtermijn_maanden` integer,
	`getekend_gemeente_datum` text,
	`getekend_contractant_datum` text,
	`afwijkingen` text,
	`toelichting` text,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contractant_id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`perceel_id`) REFERENCES `percelen`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contracten_status" CHECK("contracten"."status" in ('concept', 'ter-ondertekening', 'actief', 'onder-verbeterplan', 'opgeschort', 'beeindigd', 'verlopen')),
	CONSTRAINT "contracten_grondslag" CHECK("contracten"."grondslag" in ('gunning', 'overbrugging', 'onderhands', 'voorloper')),
	CONSTRAINT "contracten_opgeschort_vanuit" CHECK("contracten"."opgeschort_vanuit" in ('actief', 'onder-verbeterplan')),
	CONSTRAINT "contracten_opgeschort_door" CHECK("contracten"."opgeschort_door" in ('keurmerk', 'besluit')),
	CONSTRAINT "contracten_periode" CHECK("contracten"."eind_datum" > "contracten"."start_datum" and "contracten"."maximale_eind_datum" >= "contracten"."eind_datum"),
	CONSTRAINT "contracten_grond" CHECK("contracten"."grondslag" <> 'gunning' or "contracten"."perceel_id" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contracten_nummer_unique` ON `contracten` (`nummer`);--> statement-breakpoint
CREATE INDEX `contracten_gemeente` ON `contracten` (`gemeente_id`);--> statement-breakpoint
CREATE INDEX `contracten_contractant` ON `contracten` (`contractant_id`);--> statement-breakpoint
CREATE INDEX `contracten_eind` ON `contracten` (`eind_datum`);--> statement-breakpoint
CREATE INDEX `contracten_status_index` ON `contracten` (`status`);--> statement-breakpoint
CREATE UNIQUE INDEX `contracten_per_perceel` ON `contracten` (`perceel_id`,`gemeente_id`,`contractant_id`);--> statement-breakpoint
CREATE TABLE `gebeurtenissen` (
	`volgnr` integer PRIMARY KEY NOT NULL,
	`op` text NOT NULL,
	`gebruiker_id` text,
	`organisatie_id` text,
	`rol` text,
	`daad` text NOT NULL,
	`object_soort` text NOT NULL,
	`object_id` text,
	`uitkomst` text NOT NULL,
	`gegevens` text NOT NULL,
	`herkomst` text,
	`vorige_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "gebeurtenissen_uitkomst" CHECK("gebeurtenissen"."uitkomst" in ('gelukt', 'geweigerd'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gebeurtenissen_hash_unique` ON `gebeurtenissen` (`hash`);--> statement-breakpoint
CREATE INDEX `gebeurtenissen_object` ON `gebeurtenissen` (`object_soort`,`object_id`);--> statement-breakpoint
CREATE INDEX `gebeurtenissen_organisatie` ON `gebeurtenissen` (`organisatie_id`,`volgnr`);--> statement-breakpoint
CREATE TABLE `eenmalige_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`gebruiker_id` text NOT NULL,
	`doel` text NOT NULL,
	`verloopt_op` text NOT NULL,
	`gebruikt_op` text,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "eenmalige_tokens_doel" CHECK("eenmalige_tokens"."doel" in ('uitnodiging', 'herstel'))
);
--> statement-breakpoint
CREATE INDEX `eenmalige_tokens_gebruiker` ON `eenmalige_tokens` (`gebruiker_id`);--> statement-breakpoint
CREATE TABLE `gebruikers` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`naam` text NOT NULL,
	`wachtwoord_hash` text,
	`status` text NOT NULL,
	`demonstratie` integer DEFAULT false NOT NULL,
	`gemaakt_op` text NOT NULL,
	`versie` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "gebruikers_status" CHECK("gebruikers"."status" in ('uitgenodigd', 'actief', 'gedeactiveerd'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gebruikers_email_unique` ON `gebruikers` (`email`);--> statement-breakpoint
CREATE TABLE `lidmaatschappen` (
	`id` text PRIMARY KEY NOT NULL,
	`gebruiker_id` text NOT NULL,
	`organisatie_id` text NOT NULL,
	`rol` text NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisatie_id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lidmaatschappen_rol" CHECK("lidmaatschappen"."rol" in ('beheerder', 'inkoper', 'beoordelaar', 'contractmanager', 'regievoerder', 'aanbieder', 'bestuurder'))
);
--> statement-breakpoint
CREATE INDEX `lidmaatschappen_organisatie` ON `lidmaatschappen` (`organisatie_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `lidmaatschappen_uniek` ON `lidmaatschappen` (`gebruiker_id`,`organisatie_id`,`rol`,`van`);--> statement-breakpoint
CREATE TABLE `sessies` (
	`id` text PRIMARY KEY NOT NULL,
	`gebruiker_id` text NOT NULL,
	`lidmaatschap_id` text NOT NULL,
	`verloopt_op` text NOT NULL,
	`absoluut_tot` text NOT NULL,
	FOREIGN KEY (`gebruiker_id`) REFERENCES `gebruikers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lidmaatschap_id`) REFERENCES `lidmaatschappen`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessies_gebruiker` ON `sessies` (`gebruiker_id`);--> statement-breakpoint
CREATE TABLE `idempotentie` (
	`organisatie_id` text NOT NULL,
	`sleutel` text NOT NULL,
	`verzoek_hash` text NOT NULL,
	`antwoord` text NOT NULL,
	`op` text NOT NULL,
	PRIMARY KEY(`organisatie_id`, `sleutel`)
);
--> statement-breakpoint
CREATE TABLE `instellingen` (
	`id` text PRIMARY KEY NOT NULL,
	`sleutel` text NOT NULL,
	`naam` text NOT NULL,
	`groep` text NOT NULL,
	`waarde` text NOT NULL,
	`eenheid` text NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	`bron` text NOT NULL,
	`nog_nakijken` integer DEFAULT false NOT NULL,
	`gewijzigd_op` text NOT NULL,
	`versie` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "instellingen_periode" CHECK("instellingen"."tot" is null or "instellingen"."tot" > "instellingen"."van")
);
--> statement-breakpoint
CREATE INDEX `instellingen_groep` ON `instellingen` (`groep`);--> statement-breakpoint
CREATE UNIQUE INDEX `instellingen_uniek` ON `instellingen` (`sleutel`,`van`);--> statement-breakpoint
CREATE TABLE `meelif_gemeenten` (
	`regeling_id` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	`toelichting` text,
	`bron` text,
	PRIMARY KEY(`regeling_id`, `gemeente_id`, `van`),
	FOREIGN KEY (`regeling_id`) REFERENCES `meelifregelingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meelif_gemeenten_gemeente` ON `meelif_gemeenten` (`gemeente_id`);--> statement-breakpoint
CREATE TABLE `meelif_instellingen` (
	`regeling_id` text NOT NULL,
	`aanbieder_id` text NOT NULL,
	PRIMARY KEY(`regeling_id`, `aanbieder_id`),
	FOREIGN KEY (`regeling_id`) REFERENCES `meelifregelingen`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`aanbieder_id`) REFERENCES `aanbieders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meelifregelingen` (
	`id` text PRIMARY KEY NOT NULL,
	`naam` text NOT NULL,
	`host_id` text NOT NULL,
	`leerroute` text NOT NULL,
	`niveau` text NOT NULL,
	`doelgroep` text,
	`voorwaarden` text,
	`van` text NOT NULL,
	`tot` text,
	`prijs_cents` integer,
	`duur_maanden` integer,
	`plaatsen` integer,
	`ondertekenaar` text,
	`status` text NOT NULL,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`host_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meelifregelingen_status" CHECK("meelifregelingen"."status" in ('concept', 'actief', 'gesloten')),
	CONSTRAINT "meelifregelingen_periode" CHECK("meelifregelingen"."tot" is null or "meelifregelingen"."tot" > "meelifregelingen"."van")
);
--> statement-breakpoint
CREATE TABLE `bureau_opdrachten` (
	`bureau_id` text NOT NULL,
	`verband_id` text NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	PRIMARY KEY(`bureau_id`, `verband_id`, `van`),
	FOREIGN KEY (`bureau_id`) REFERENCES `inkoopbureaus`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verband_id`) REFERENCES `samenwerkingsverbanden`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `gemeenten` (
	`id` text PRIMARY KEY NOT NULL,
	`cbs_code` text NOT NULL,
	`van` text,
	`tot` text,
	`opvolger_id` text,
	FOREIGN KEY (`id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "gemeenten_opvolger" CHECK("gemeenten"."opvolger_id" is null or "gemeenten"."tot" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gemeenten_cbs_code_unique` ON `gemeenten` (`cbs_code`);--> statement-breakpoint
CREATE TABLE `inkoopbureaus` (
	`id` text PRIMARY KEY NOT NULL,
	`omschrijving` text,
	FOREIGN KEY (`id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisaties` (
	`id` text PRIMARY KEY NOT NULL,
	`soort` text NOT NULL,
	`naam` text NOT NULL,
	`thema` text,
	`bron` text,
	`versie` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisaties_soort" CHECK("organisaties"."soort" in ('gemeente', 'samenwerkingsverband', 'aanbieder', 'combinatie', 'inkoopbureau', 'portaal')),
	CONSTRAINT "organisaties_naam_gevuld" CHECK(length("organisaties"."naam") > 0)
);
--> statement-breakpoint
CREATE INDEX `organisaties_naam` ON `organisaties` (`naam`);--> statement-breakpoint
CREATE TABLE `samenwerkingsverbanden` (
	`id` text PRIMARY KEY NOT NULL,
	`afkorting` text,
	`penvoerder_id` text,
	`omschrijving` text,
	FOREIGN KEY (`id`) REFERENCES `organisaties`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`penvoerder_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `verband_deelnames` (
	`id` text PRIMARY KEY NOT NULL,
	`verband_id` text NOT NULL,
	`gemeente_id` text NOT NULL,
	`doel` text NOT NULL,
	`van` text NOT NULL,
	`tot` text,
	`bron` text,
	FOREIGN KEY (`verband_id`) REFERENCES `samenwerkingsverbanden`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`gemeente_id`) REFERENCES `gemeenten`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verband_deelnames_doel" CHECK("verband_deelnames"."doel" in ('b1-z', 'onderwijsroute', 'maatschappelijke-begeleiding', 'map', 'algemeen'))
);
--> statement-breakpoint
CREATE INDEX `verband_deelnames_gemeente` ON `verband_deelnames` (`gemeente_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `verband_deelnames_uniek` ON `verband_deelnames` (`verband_id`,`gemeente_id`,`doel`,`van`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`aan` text NOT NULL,
	`onderwerp` text NOT NULL,
	`tekst` text NOT NULL,
	`gemaakt_op` text NOT NULL,
	`status` text DEFAULT 'wacht' NOT NULL,
	`pogingen` integer DEFAULT 0 NOT NULL,
	`volgende_poging_op` text,
	`verzonden_op` text,
	`message_id` text NOT NULL,
	`fout` text,
	CONSTRAINT "outbox_status" CHECK("outbox"."status" in ('wacht', 'verzonden', 'mislukt'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_message_id_unique` ON `outbox` (`message_id`);--> statement-breakpoint
CREATE INDEX `outbox_wachtend` ON `outbox` (`status`,`volgende_poging_op`);--> statement-breakpoint
CREATE TABLE `portaalstand` (
	`sleutel` text PRIMARY KEY NOT NULL,
	`waarde` text NOT NULL
);
