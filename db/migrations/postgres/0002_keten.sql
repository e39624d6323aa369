CREATE TABLE "klachten" (
	"id" text PRIMARY KEY NOT NULL,
	"nummer" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"aanbieder_id" text,
	"contract_id" text,
	"traject_id" text,
	"spoor" text NOT NULL,
	"categorie" text NOT NULL,
	"omschrijving" text NOT NULL,
	"status" text NOT NULL,
	"ontvangen_datum" text NOT NULL,
	"bevestigd_datum" text,
	"beklaagde" text,
	"behandelaar" text,
	"commissie" boolean DEFAULT false NOT NULL,
	"verdaagd_datum" text,
	"verdaagd_dagen" bigint DEFAULT 0 NOT NULL,
	"instemming_tot_datum" text,
	"afgehandeld_datum" text,
	"oordeel" text,
	"bevindingen" text,
	"conclusie" text,
	"ombudsman_genoemd" boolean DEFAULT false NOT NULL,
	"intrekgrond" text,
	"reden" text,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "klachten_nummer_unique" UNIQUE("nummer"),
	CONSTRAINT "klachten_status" CHECK ("klachten"."status" in ('ontvangen', 'ontvangst-bevestigd', 'in-behandeling', 'verdaagd', 'afgehandeld', 'gesloten', 'ingetrokken', 'buiten-behandeling', 'doorgezonden')),
	CONSTRAINT "klachten_spoor" CHECK ("klachten"."spoor" in ('aanbieder', 'gemeente-awb', 'beide')),
	CONSTRAINT "klachten_categorie" CHECK ("klachten"."categorie" in ('bejegening', 'onderwijs', 'rooster-en-locatie', 'begeleiding', 'informatie', 'overig')),
	CONSTRAINT "klachten_oordeel" CHECK ("klachten"."oordeel" in ('gegrond', 'ongegrond', 'deels-gegrond', 'geen-oordeel')),
	CONSTRAINT "klachten_intrekgrond" CHECK ("klachten"."intrekgrond" in ('ingetrokken', 'naar-tevredenheid')),
	CONSTRAINT "klachten_afgehandeld" CHECK ("klachten"."status" not in ('afgehandeld', 'gesloten') or ("klachten"."afgehandeld_datum" is not null and "klachten"."oordeel" is not null))
);
--> statement-breakpoint
CREATE TABLE "tevredenheidsmetingen" (
	"id" text PRIMARY KEY NOT NULL,
	"aanbieder_id" text,
	"gemeente_id" text,
	"verband_id" text,
	"onderwerp" text NOT NULL,
	"dienst" text NOT NULL,
	"van" text NOT NULL,
	"tot" text NOT NULL,
	"cijfer_tienden" bigint,
	"bron_notatie" text,
	"respondenten" bigint,
	"bron" text NOT NULL,
	"toelichting" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "tevredenheidsmetingen_dienst" CHECK ("tevredenheidsmetingen"."dienst" in ('taal', 'maatschappelijke-begeleiding', 'map', 'gemeente', 'organisatie')),
	CONSTRAINT "tevredenheidsmetingen_cijfer" CHECK ("tevredenheidsmetingen"."cijfer_tienden" is null or "tevredenheidsmetingen"."cijfer_tienden" between 10 and 100),
	CONSTRAINT "tevredenheidsmetingen_aantal" CHECK ("tevredenheidsmetingen"."respondenten" is null or "tevredenheidsmetingen"."respondenten" >= 0),
	CONSTRAINT "tevredenheidsmetingen_wie" CHECK ("tevredenheidsmetingen"."aanbieder_id" is not null or "tevredenheidsmetingen"."gemeente_id" is not null or "tevredenheidsmetingen"."verband_id" is not null),
	CONSTRAINT "tevredenheidsmetingen_periode" CHECK ("tevredenheidsmetingen"."tot" > "tevredenheidsmetingen"."van")
);
--> statement-breakpoint
CREATE TABLE "kpi_normen" (
	"id" text PRIMARY KEY NOT NULL,
	"kpi_code" text NOT NULL,
	"contract_id" text,
	"verband_id" text,
	"norm_tienden" bigint NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	"bron" text NOT NULL,
	CONSTRAINT "kpi_normen_uniek" UNIQUE("kpi_code","contract_id","verband_id","van"),
	CONSTRAINT "kpi_normen_periode" CHECK ("kpi_normen"."tot" is null or "kpi_normen"."tot" > "kpi_normen"."van")
);
--> statement-breakpoint
CREATE TABLE "kpi_standen" (
	"meting" text NOT NULL,
	"knoop" bigint NOT NULL,
	"gemeente_id" text NOT NULL,
	"leerroute" text NOT NULL,
	"teller" bigint NOT NULL,
	"noemer" bigint NOT NULL,
	"extern" bigint DEFAULT 0 NOT NULL,
	"aantal" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "kpi_standen_meting_knoop_gemeente_id_leerroute_pk" PRIMARY KEY("meting","knoop","gemeente_id","leerroute"),
	CONSTRAINT "kpi_standen_leerroute" CHECK ("kpi_standen"."leerroute" in ('b1', 'z', 'onderwijs', 'geen'))
);
--> statement-breakpoint
CREATE TABLE "kpi_tellingen" (
	"meting" text NOT NULL,
	"maand" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"contract_id" text NOT NULL,
	"leerroute" text NOT NULL,
	"teller" bigint NOT NULL,
	"noemer" bigint NOT NULL,
	"extern" bigint DEFAULT 0 NOT NULL,
	"aantal" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "kpi_tellingen_meting_gemeente_id_contract_id_leerroute_maand_pk" PRIMARY KEY("meting","gemeente_id","contract_id","leerroute","maand"),
	CONSTRAINT "kpi_tellingen_leerroute" CHECK ("kpi_tellingen"."leerroute" in ('b1', 'z', 'onderwijs', 'geen'))
);
--> statement-breakpoint
CREATE TABLE "kpis" (
	"code" text PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"uitleg" text NOT NULL,
	"teller" text NOT NULL,
	"noemer" text NOT NULL,
	"eenheid" text NOT NULL,
	"richting" text NOT NULL,
	"rijp_maanden" bigint,
	"volgorde" bigint NOT NULL,
	"bron" text NOT NULL,
	CONSTRAINT "kpis_eenheid" CHECK ("kpis"."eenheid" in ('procent', 'cijfer', 'procentpunt', 'dagen', 'aantal')),
	CONSTRAINT "kpis_richting" CHECK ("kpis"."richting" in ('hoger', 'lager'))
);
--> statement-breakpoint
CREATE TABLE "maandrapportages" (
	"id" text PRIMARY KEY NOT NULL,
	"contract_id" text NOT NULL,
	"maand" text NOT NULL,
	"versienummer" bigint DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"uiterlijk" text NOT NULL,
	"eerste_ingediend_op" text,
	"ingediend_op" text,
	"ingediend_door" text,
	"beoordeeld_op" text,
	"beoordeeld_door" text,
	"terug_gestuurd" bigint DEFAULT 0 NOT NULL,
	"correctie_reden" text,
	"correctie_door" text,
	"waarschuwingen" bigint,
	"bewaard_op" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "maandrapportages_uniek" UNIQUE("contract_id","maand","versienummer"),
	CONSTRAINT "maandrapportages_status" CHECK ("maandrapportages"."status" in ('open', 'concept', 'ingediend', 'teruggestuurd', 'goedgekeurd', 'vervangen', 'ingetrokken'))
);
--> statement-breakpoint
CREATE TABLE "rapportageopmerkingen" (
	"id" text PRIMARY KEY NOT NULL,
	"rapportage_id" text NOT NULL,
	"traject_id" text,
	"tekst" text NOT NULL,
	"gebruiker_id" text NOT NULL,
	"op" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rapportageregels" (
	"rapportage_id" text NOT NULL,
	"toewijzing_id" text NOT NULL,
	"traject_id" text NOT NULL,
	"volgorde" bigint NOT NULL,
	"aangeboden_minuten" bigint,
	"gevolgd_minuten" bigint,
	"geoorloofd_minuten" bigint,
	"ongeoorloofd_minuten" bigint,
	"participatie_minuten" bigint,
	"niveau" text,
	"onderbroken" boolean DEFAULT false NOT NULL,
	"pvt_afgerond_datum" text,
	"map_gestart_datum" text,
	"map_afgerond_datum" text,
	"map_vrijstelling_datum" text,
	"knm_behaald_datum" text,
	"werk_soort" text,
	"werk_datum" text,
	"ontzorgen_gestart_datum" text,
	"ontzorgen_verlengd_datum" text,
	"ontzorgen_beeindigd_datum" text,
	"eind_datum" text,
	"eind_reden" text,
	"toelichting" text,
	CONSTRAINT "rapportageregels_rapportage_id_toewijzing_id_pk" PRIMARY KEY("rapportage_id","toewijzing_id"),
	CONSTRAINT "rapportageregels_niveau" CHECK ("rapportageregels"."niveau" in ('a0', 'a1', 'a2', 'b1', 'b2')),
	CONSTRAINT "rapportageregels_werk" CHECK ("rapportageregels"."werk_soort" in ('werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan')),
	CONSTRAINT "rapportageregels_eind_reden" CHECK ("rapportageregels"."eind_reden" in ('plicht-voldaan', 'verhuisd', 'ontheven', 'vrijgesteld', 'vertrokken', 'overleden', 'ander-onderwijs', 'overig')),
	CONSTRAINT "rapportageregels_werkdag" CHECK (("rapportageregels"."werk_soort" is null) = ("rapportageregels"."werk_datum" is null))
);
--> statement-breakpoint
CREATE TABLE "meelif_budgetten" (
	"id" text PRIMARY KEY NOT NULL,
	"regeling_id" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"jaar" bigint NOT NULL,
	"bedrag_cents" bigint NOT NULL,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "meelif_budgetten_uniek" UNIQUE("regeling_id","gemeente_id","jaar"),
	CONSTRAINT "meelif_budgetten_bedrag" CHECK ("meelif_budgetten"."bedrag_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "individuele_contracten" (
	"id" text PRIMARY KEY NOT NULL,
	"nummer" text NOT NULL,
	"regeling_id" text NOT NULL,
	"aanbieder_id" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"traject_id" text NOT NULL,
	"status" text NOT NULL,
	"prijs_cents" bigint NOT NULL,
	"budget_id" text,
	"start_datum" text NOT NULL,
	"eind_datum" text,
	"getekend_datum" text,
	"reden" text,
	"drempel_motivering" text,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "individuele_contracten_nummer_unique" UNIQUE("nummer"),
	CONSTRAINT "individuele_contracten_status" CHECK ("individuele_contracten"."status" in ('aangevraagd', 'akkoord-host', 'aangeboden', 'getekend', 'lopend', 'afgerond', 'beeindigd', 'afgewezen', 'ingetrokken')),
	CONSTRAINT "individuele_contracten_prijs" CHECK ("individuele_contracten"."prijs_cents" >= 0),
	CONSTRAINT "individuele_contracten_periode" CHECK ("individuele_contracten"."eind_datum" is null or "individuele_contracten"."eind_datum" > "individuele_contracten"."start_datum")
);
--> statement-breakpoint
CREATE TABLE "toewijzingen" (
	"id" text PRIMARY KEY NOT NULL,
	"traject_id" text NOT NULL,
	"contract_id" text NOT NULL,
	"soort" text NOT NULL,
	"status" text NOT NULL,
	"voorgesteld_datum" text NOT NULL,
	"toegewezen_datum" text,
	"reactie_uiterlijk" text,
	"beantwoord_datum" text,
	"start_datum" text,
	"onderbroken_datum" text,
	"eind_datum" text,
	"eind_reden" text,
	"resultaat" text,
	"reden" text,
	"afwijking_motivering" text,
	"regel_id" text,
	"vorige_id" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "toewijzingen_soort" CHECK ("toewijzingen"."soort" in ('leerroute', 'maatschappelijke-begeleiding')),
	CONSTRAINT "toewijzingen_status" CHECK ("toewijzingen"."status" in ('voorgesteld', 'toegewezen', 'geaccepteerd', 'gestart', 'onderbroken', 'afgerond', 'tussentijds-beeindigd', 'overgedragen', 'geweigerd', 'geannuleerd')),
	CONSTRAINT "toewijzingen_resultaat" CHECK ("toewijzingen"."resultaat" in ('diploma', 'certificaat', 'route-behaald')),
	CONSTRAINT "toewijzingen_eind_reden" CHECK ("toewijzingen"."eind_reden" in ('plicht-voldaan', 'verhuisd', 'ontheven', 'vrijgesteld', 'vertrokken', 'overleden', 'ander-onderwijs', 'overig')),
	CONSTRAINT "toewijzingen_gestart" CHECK ("toewijzingen"."status" not in ('gestart', 'onderbroken', 'afgerond') or "toewijzingen"."start_datum" is not null)
);
--> statement-breakpoint
CREATE TABLE "toewijzingsregels" (
	"id" text PRIMARY KEY NOT NULL,
	"dienst" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"contract_id" text NOT NULL,
	"versienummer" bigint NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	"toelichting" text,
	"bron" text,
	"vastgesteld_op" text NOT NULL,
	CONSTRAINT "toewijzingsregels_uniek" UNIQUE("gemeente_id","dienst","versienummer"),
	CONSTRAINT "toewijzingsregels_dienst" CHECK ("toewijzingsregels"."dienst" in ('b1', 'z', 'onderwijs', 'maatschappelijke-begeleiding')),
	CONSTRAINT "toewijzingsregels_periode" CHECK ("toewijzingsregels"."tot" is null or "toewijzingsregels"."tot" > "toewijzingsregels"."van")
);
--> statement-breakpoint
CREATE TABLE "trajecten" (
	"id" text PRIMARY KEY NOT NULL,
	"trajectnummer" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"doelgroep" text NOT NULL,
	"leerroute" text,
	"niveau" text,
	"plicht_datum" text NOT NULL,
	"pip_datum" text,
	"start_datum" text,
	"eind_datum" text,
	"eind_reden" text,
	"verlenging_maanden" bigint DEFAULT 0 NOT NULL,
	"status" text NOT NULL,
	"bron" text,
	"import_id" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "trajecten_trajectnummer_unique" UNIQUE("trajectnummer"),
	CONSTRAINT "trajecten_doelgroep" CHECK ("trajecten"."doelgroep" in ('asielstatushouder', 'gezins-en-overige-migrant')),
	CONSTRAINT "trajecten_leerroute" CHECK ("trajecten"."leerroute" in ('b1', 'z', 'onderwijs')),
	CONSTRAINT "trajecten_niveau" CHECK ("trajecten"."niveau" in ('mbo', 'hbo', 'wo')),
	CONSTRAINT "trajecten_status" CHECK ("trajecten"."status" in ('aangemeld', 'pip-vastgesteld', 'gestart', 'onderbroken', 'afgerond', 'tussentijds-beeindigd')),
	CONSTRAINT "trajecten_eind_reden" CHECK ("trajecten"."eind_reden" in ('plicht-voldaan', 'verhuisd', 'ontheven', 'vrijgesteld', 'vertrokken', 'overleden', 'ander-onderwijs', 'overig')),
	CONSTRAINT "trajecten_einde" CHECK (("trajecten"."eind_datum" is null) = ("trajecten"."eind_reden" is null)),
	CONSTRAINT "trajecten_start" CHECK ("trajecten"."start_datum" is null or "trajecten"."pip_datum" is not null)
);
--> statement-breakpoint
CREATE TABLE "trajectfeiten" (
	"traject_id" text NOT NULL,
	"soort" text NOT NULL,
	"datum" text NOT NULL,
	"contract_id" text,
	"maand" text,
	CONSTRAINT "trajectfeiten_traject_id_soort_pk" PRIMARY KEY("traject_id","soort"),
	CONSTRAINT "trajectfeiten_soort" CHECK ("trajectfeiten"."soort" in ('pvt-afgerond', 'map-gestart', 'map-afgerond', 'map-vrijstelling', 'knm-behaald', 'werk-orientatie', 'werkstage', 'vrijwilligerswerk', 'betaalde-baan', 'ontzorgen-gestart', 'ontzorgen-verlengd', 'ontzorgen-beeindigd', 'plicht-voldaan'))
);
--> statement-breakpoint
CREATE TABLE "trajectimports" (
	"id" text PRIMARY KEY NOT NULL,
	"organisatie_id" text NOT NULL,
	"gebruiker_id" text NOT NULL,
	"bestandsnaam" text NOT NULL,
	"blad" text,
	"gemaakt_op" text NOT NULL,
	"verwerkt_op" text,
	"nieuw" bigint NOT NULL,
	"gewijzigd" bigint NOT NULL,
	"ongewijzigd" bigint NOT NULL,
	"fouten" bigint NOT NULL,
	"versie" bigint DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "beleidsdoelstellingen" (
	"id" text PRIMARY KEY NOT NULL,
	"verband_id" text NOT NULL,
	"code" text NOT NULL,
	"tekst" text NOT NULL,
	"norm_tienden" bigint,
	"norm_tekst" text NOT NULL,
	"kpi_code" text,
	"onderdeel" text NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	"bron" text NOT NULL,
	"toelichting" text,
	CONSTRAINT "beleidsdoelstellingen_uniek" UNIQUE("verband_id","code","van")
);
--> statement-breakpoint
CREATE TABLE "gemeentecijfers" (
	"id" text PRIMARY KEY NOT NULL,
	"gemeente_id" text NOT NULL,
	"reeks" text NOT NULL,
	"van" text NOT NULL,
	"tot" text NOT NULL,
	"waarde" bigint,
	"bron_notatie" text,
	"bron" text NOT NULL,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "gemeentecijfers_uniek" UNIQUE("gemeente_id","reeks","van","tot"),
	CONSTRAINT "gemeentecijfers_periode" CHECK ("gemeentecijfers"."tot" > "gemeentecijfers"."van"),
	CONSTRAINT "gemeentecijfers_waarde" CHECK ("gemeentecijfers"."waarde" is null or "gemeentecijfers"."waarde" >= 0)
);
--> statement-breakpoint
CREATE TABLE "overzichtsmails" (
	"id" text PRIMARY KEY NOT NULL,
	"gebruiker_id" text NOT NULL,
	"dag" text NOT NULL,
	"aantal" bigint NOT NULL,
	"werk" text NOT NULL,
	"op" text NOT NULL,
	CONSTRAINT "overzichtsmails_uniek" UNIQUE("gebruiker_id","dag")
);
--> statement-breakpoint
CREATE TABLE "voortgangsrapportages" (
	"id" text PRIMARY KEY NOT NULL,
	"verband_id" text NOT NULL,
	"van" text NOT NULL,
	"tot" text NOT NULL,
	"versienummer" bigint NOT NULL,
	"inclusief_eerdere_instroom" boolean NOT NULL,
	"kolommen" text NOT NULL,
	"status" text NOT NULL,
	"gemaakt_op" text NOT NULL,
	"vastgesteld_op" text,
	"vastgesteld_door" text,
	"model" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "voortgangsrapportages_uniek" UNIQUE("verband_id","van","tot","versienummer"),
	CONSTRAINT "voortgangsrapportages_status" CHECK ("voortgangsrapportages"."status" in ('concept', 'vastgesteld')),
	CONSTRAINT "voortgangsrapportages_periode" CHECK ("voortgangsrapportages"."tot" > "voortgangsrapportages"."van"),
	CONSTRAINT "voortgangsrapportages_model" CHECK (("voortgangsrapportages"."status" = 'vastgesteld') = ("voortgangsrapportages"."model" is not null))
);
--> statement-breakpoint
CREATE TABLE "voortgangsteksten" (
	"id" text PRIMARY KEY NOT NULL,
	"rapportage_id" text NOT NULL,
	"onderdeel" text NOT NULL,
	"tekst" text NOT NULL,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "voortgangsteksten_uniek" UNIQUE("rapportage_id","onderdeel")
);
--> statement-breakpoint
DROP INDEX "contracten_status_index";--> statement-breakpoint
ALTER TABLE "gebruikers" ADD COLUMN "overzichtsmail" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "klachten" ADD CONSTRAINT "klachten_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klachten" ADD CONSTRAINT "klachten_aanbieder_id_aanbieders_id_fk" FOREIGN KEY ("aanbieder_id") REFERENCES "public"."aanbieders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klachten" ADD CONSTRAINT "klachten_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "klachten" ADD CONSTRAINT "klachten_traject_id_trajecten_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."trajecten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tevredenheidsmetingen" ADD CONSTRAINT "tevredenheidsmetingen_aanbieder_id_aanbieders_id_fk" FOREIGN KEY ("aanbieder_id") REFERENCES "public"."aanbieders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tevredenheidsmetingen" ADD CONSTRAINT "tevredenheidsmetingen_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tevredenheidsmetingen" ADD CONSTRAINT "tevredenheidsmetingen_verband_id_samenwerkingsverbanden_id_fk" FOREIGN KEY ("verband_id") REFERENCES "public"."samenwerkingsverbanden"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_normen" ADD CONSTRAINT "kpi_normen_kpi_code_kpis_code_fk" FOREIGN KEY ("kpi_code") REFERENCES "public"."kpis"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_normen" ADD CONSTRAINT "kpi_normen_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_normen" ADD CONSTRAINT "kpi_normen_verband_id_samenwerkingsverbanden_id_fk" FOREIGN KEY ("verband_id") REFERENCES "public"."samenwerkingsverbanden"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_standen" ADD CONSTRAINT "kpi_standen_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kpi_tellingen" ADD CONSTRAINT "kpi_tellingen_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maandrapportages" ADD CONSTRAINT "maandrapportages_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maandrapportages" ADD CONSTRAINT "maandrapportages_ingediend_door_gebruikers_id_fk" FOREIGN KEY ("ingediend_door") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maandrapportages" ADD CONSTRAINT "maandrapportages_beoordeeld_door_gebruikers_id_fk" FOREIGN KEY ("beoordeeld_door") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "maandrapportages" ADD CONSTRAINT "maandrapportages_correctie_door_organisaties_id_fk" FOREIGN KEY ("correctie_door") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapportageopmerkingen" ADD CONSTRAINT "rapportageopmerkingen_rapportage_id_maandrapportages_id_fk" FOREIGN KEY ("rapportage_id") REFERENCES "public"."maandrapportages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapportageopmerkingen" ADD CONSTRAINT "rapportageopmerkingen_traject_id_trajecten_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."trajecten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapportageopmerkingen" ADD CONSTRAINT "rapportageopmerkingen_gebruiker_id_gebruikers_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapportageregels" ADD CONSTRAINT "rapportageregels_rapportage_id_maandrapportages_id_fk" FOREIGN KEY ("rapportage_id") REFERENCES "public"."maandrapportages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapportageregels" ADD CONSTRAINT "rapportageregels_toewijzing_id_toewijzingen_id_fk" FOREIGN KEY ("toewijzing_id") REFERENCES "public"."toewijzingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapportageregels" ADD CONSTRAINT "rapportageregels_traject_id_trajecten_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."trajecten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meelif_budgetten" ADD CONSTRAINT "meelif_budgetten_regeling_id_meelifregelingen_id_fk" FOREIGN KEY ("regeling_id") REFERENCES "public"."meelifregelingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meelif_budgetten" ADD CONSTRAINT "meelif_budgetten_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuele_contracten" ADD CONSTRAINT "individuele_contracten_regeling_id_meelifregelingen_id_fk" FOREIGN KEY ("regeling_id") REFERENCES "public"."meelifregelingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuele_contracten" ADD CONSTRAINT "individuele_contracten_aanbieder_id_aanbieders_id_fk" FOREIGN KEY ("aanbieder_id") REFERENCES "public"."aanbieders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuele_contracten" ADD CONSTRAINT "individuele_contracten_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuele_contracten" ADD CONSTRAINT "individuele_contracten_traject_id_trajecten_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."trajecten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "individuele_contracten" ADD CONSTRAINT "individuele_contracten_budget_id_meelif_budgetten_id_fk" FOREIGN KEY ("budget_id") REFERENCES "public"."meelif_budgetten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzingen" ADD CONSTRAINT "toewijzingen_traject_id_trajecten_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."trajecten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzingen" ADD CONSTRAINT "toewijzingen_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzingen" ADD CONSTRAINT "toewijzingen_regel_id_toewijzingsregels_id_fk" FOREIGN KEY ("regel_id") REFERENCES "public"."toewijzingsregels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzingsregels" ADD CONSTRAINT "toewijzingsregels_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "toewijzingsregels" ADD CONSTRAINT "toewijzingsregels_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajecten" ADD CONSTRAINT "trajecten_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajecten" ADD CONSTRAINT "trajecten_import_id_trajectimports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."trajectimports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectfeiten" ADD CONSTRAINT "trajectfeiten_traject_id_trajecten_id_fk" FOREIGN KEY ("traject_id") REFERENCES "public"."trajecten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectfeiten" ADD CONSTRAINT "trajectfeiten_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectimports" ADD CONSTRAINT "trajectimports_organisatie_id_organisaties_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectimports" ADD CONSTRAINT "trajectimports_gebruiker_id_gebruikers_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beleidsdoelstellingen" ADD CONSTRAINT "beleidsdoelstellingen_verband_id_samenwerkingsverbanden_id_fk" FOREIGN KEY ("verband_id") REFERENCES "public"."samenwerkingsverbanden"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beleidsdoelstellingen" ADD CONSTRAINT "beleidsdoelstellingen_kpi_code_kpis_code_fk" FOREIGN KEY ("kpi_code") REFERENCES "public"."kpis"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gemeentecijfers" ADD CONSTRAINT "gemeentecijfers_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overzichtsmails" ADD CONSTRAINT "overzichtsmails_gebruiker_id_gebruikers_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voortgangsrapportages" ADD CONSTRAINT "voortgangsrapportages_verband_id_samenwerkingsverbanden_id_fk" FOREIGN KEY ("verband_id") REFERENCES "public"."samenwerkingsverbanden"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voortgangsrapportages" ADD CONSTRAINT "voortgangsrapportages_vastgesteld_door_gebruikers_id_fk" FOREIGN KEY ("vastgesteld_door") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voortgangsteksten" ADD CONSTRAINT "voortgangsteksten_rapportage_id_voortgangsrapportages_id_fk" FOREIGN KEY ("rapportage_id") REFERENCES "public"."voortgangsrapportages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "klachten_gemeente" ON "klachten" USING btree ("gemeente_id","ontvangen_datum");--> statement-breakpoint
CREATE INDEX "klachten_aanbieder" ON "klachten" USING btree ("aanbieder_id");--> statement-breakpoint
CREATE INDEX "klachten_status_index" ON "klachten" USING btree ("status");--> statement-breakpoint
CREATE INDEX "tevredenheidsmetingen_aanbieder" ON "tevredenheidsmetingen" USING btree ("aanbieder_id");--> statement-breakpoint
CREATE INDEX "kpi_tellingen_contract" ON "kpi_tellingen" USING btree ("contract_id","meting");--> statement-breakpoint
CREATE INDEX "maandrapportages_maand" ON "maandrapportages" USING btree ("maand","status");--> statement-breakpoint
CREATE INDEX "maandrapportages_status_index" ON "maandrapportages" USING btree ("status","uiterlijk");--> statement-breakpoint
CREATE INDEX "rapportageopmerkingen_rapportage" ON "rapportageopmerkingen" USING btree ("rapportage_id");--> statement-breakpoint
CREATE INDEX "rapportageregels_traject" ON "rapportageregels" USING btree ("traject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "individuele_contracten_lopend" ON "individuele_contracten" USING btree ("traject_id") WHERE "individuele_contracten"."status" not in ('afgerond', 'beeindigd', 'afgewezen', 'ingetrokken');--> statement-breakpoint
CREATE INDEX "individuele_contracten_som" ON "individuele_contracten" USING btree ("gemeente_id","aanbieder_id");--> statement-breakpoint
CREATE INDEX "individuele_contracten_budget" ON "individuele_contracten" USING btree ("budget_id");--> statement-breakpoint
CREATE UNIQUE INDEX "toewijzingen_lopend" ON "toewijzingen" USING btree ("traject_id","soort") WHERE "toewijzingen"."status" in ('voorgesteld', 'toegewezen', 'geaccepteerd', 'gestart', 'onderbroken');--> statement-breakpoint
CREATE INDEX "toewijzingen_contract" ON "toewijzingen" USING btree ("contract_id","status");--> statement-breakpoint
CREATE INDEX "toewijzingen_traject" ON "toewijzingen" USING btree ("traject_id");--> statement-breakpoint
CREATE INDEX "toewijzingsregels_contract" ON "toewijzingsregels" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "trajecten_gemeente" ON "trajecten" USING btree ("gemeente_id","leerroute");--> statement-breakpoint
CREATE INDEX "trajecten_status_index" ON "trajecten" USING btree ("status");--> statement-breakpoint
CREATE INDEX "trajectfeiten_herkomst" ON "trajectfeiten" USING btree ("contract_id","maand");--> statement-breakpoint
CREATE INDEX "trajectimports_organisatie" ON "trajectimports" USING btree ("organisatie_id","gemaakt_op");--> statement-breakpoint
CREATE INDEX "overzichtsmails_dag" ON "overzichtsmails" USING btree ("dag");--> statement-breakpoint
CREATE INDEX "contracten_lijst" ON "contracten" USING btree ("status","eind_datum","nummer","gemeente_id");--> statement-breakpoint
CREATE INDEX "contracten_telling" ON "contracten" USING btree ("status","gemeente_id","eind_datum");