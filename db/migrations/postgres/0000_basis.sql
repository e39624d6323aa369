CREATE TABLE "aanbesteding_bijlagen" (
	"aanbesteding_id" text NOT NULL,
	"bijlage_id" text NOT NULL,
	"soort" text DEFAULT 'overig' NOT NULL,
	"openbaar" boolean DEFAULT false NOT NULL,
	CONSTRAINT "aanbesteding_bijlagen_aanbesteding_id_bijlage_id_pk" PRIMARY KEY("aanbesteding_id","bijlage_id"),
	CONSTRAINT "aanbesteding_bijlagen_soort" CHECK ("aanbesteding_bijlagen"."soort" in ('vragenlijst', 'leidraad', 'programma-van-eisen', 'overeenkomst', 'nota-van-inlichtingen', 'gunning', 'overig'))
);
--> statement-breakpoint
CREATE TABLE "aanbestedingen" (
	"id" text PRIMARY KEY NOT NULL,
	"nummer" text NOT NULL,
	"titel" text NOT NULL,
	"omschrijving" text,
	"verband_id" text NOT NULL,
	"penvoerder_id" text,
	"inkoopbureau_id" text,
	"procedure" text NOT NULL,
	"procedure_bron" text,
	"hoofdvoorwerp" text NOT NULL,
	"status" text NOT NULL,
	"tenderned_kenmerk" text,
	"elders_gelopen" boolean DEFAULT false NOT NULL,
	"sluiting_op" text,
	"gepubliceerd_op" text,
	"gegund_aangekondigd_datum" text,
	"standstill_dagen" bigint DEFAULT 20 NOT NULL,
	"procedure_motivering" text,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "aanbestedingen_nummer_unique" UNIQUE("nummer"),
	CONSTRAINT "aanbestedingen_status" CHECK ("aanbestedingen"."status" in ('concept', 'marktconsultatie', 'in-voorbereiding', 'gepubliceerd', 'inschrijving-gesloten', 'beoordeling', 'gunning', 'afgerond', 'ingetrokken')),
	CONSTRAINT "aanbestedingen_procedure" CHECK ("aanbestedingen"."procedure" in ('europees-openbaar', 'europees-niet-openbaar', 'nationaal-openbaar', 'sas', 'meervoudig-onderhands', 'enkelvoudig-onderhands', 'onbekend')),
	CONSTRAINT "aanbestedingen_hoofdvoorwerp" CHECK ("aanbestedingen"."hoofdvoorwerp" in ('sas', 'dienst')),
	CONSTRAINT "aanbestedingen_standstill" CHECK ("aanbestedingen"."standstill_dagen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "akkoordverzoeken" (
	"id" text PRIMARY KEY NOT NULL,
	"aanbesteding_id" text NOT NULL,
	"daad" text NOT NULL,
	"motivering" text,
	"gevraagd_door" text NOT NULL,
	"gevraagd_op" text NOT NULL,
	"uitkomst" text,
	"afgehandeld_door" text,
	"afgehandeld_op" text,
	CONSTRAINT "akkoordverzoeken_daad" CHECK ("akkoordverzoeken"."daad" in ('publiceer', 'trek-in')),
	CONSTRAINT "akkoordverzoeken_vier_ogen" CHECK ("akkoordverzoeken"."afgehandeld_door" is null or "akkoordverzoeken"."uitkomst" <> 'akkoord' or "akkoordverzoeken"."afgehandeld_door" <> "akkoordverzoeken"."gevraagd_door")
);
--> statement-breakpoint
CREATE TABLE "gunningen" (
	"id" text PRIMARY KEY NOT NULL,
	"perceel_id" text NOT NULL,
	"partij_id" text NOT NULL,
	"rang" bigint DEFAULT 1 NOT NULL,
	"toelichting" text,
	"bron" text,
	CONSTRAINT "gunningen_uniek" UNIQUE("perceel_id","partij_id")
);
--> statement-breakpoint
CREATE TABLE "gunningscriteria" (
	"id" text PRIMARY KEY NOT NULL,
	"perceel_id" text NOT NULL,
	"volgorde" bigint NOT NULL,
	"naam" text NOT NULL,
	"gewicht" bigint NOT NULL,
	CONSTRAINT "gunningscriteria_volgorde" UNIQUE("perceel_id","volgorde"),
	CONSTRAINT "gunningscriteria_gewicht" CHECK ("gunningscriteria"."gewicht" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "mandaten" (
	"aanbesteding_id" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"nodig" boolean DEFAULT true NOT NULL,
	"verleend_datum" text,
	"toelichting" text,
	CONSTRAINT "mandaten_aanbesteding_id_gemeente_id_pk" PRIMARY KEY("aanbesteding_id","gemeente_id")
);
--> statement-breakpoint
CREATE TABLE "perceel_deelnames" (
	"perceel_id" text NOT NULL,
	"gemeente_id" text NOT NULL,
	CONSTRAINT "perceel_deelnames_perceel_id_gemeente_id_pk" PRIMARY KEY("perceel_id","gemeente_id")
);
--> statement-breakpoint
CREATE TABLE "perceel_leerroutes" (
	"perceel_id" text NOT NULL,
	"leerroute" text NOT NULL,
	CONSTRAINT "perceel_leerroutes_perceel_id_leerroute_pk" PRIMARY KEY("perceel_id","leerroute"),
	CONSTRAINT "perceel_leerroutes_route" CHECK ("perceel_leerroutes"."leerroute" in ('b1', 'z', 'onderwijs'))
);
--> statement-breakpoint
CREATE TABLE "percelen" (
	"id" text PRIMARY KEY NOT NULL,
	"aanbesteding_id" text NOT NULL,
	"nummer" bigint NOT NULL,
	"naam" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"status_reden" text,
	"omschrijving" text,
	"ontzorgen" boolean DEFAULT false NOT NULL,
	"aantal_te_contracteren" bigint DEFAULT 1 NOT NULL,
	"raming_cents" bigint,
	"trajecten_per_jaar" bigint,
	"prijs_per_traject_cents" bigint,
	"looptijd_maanden" bigint,
	"maximale_looptijd_maanden" bigint,
	"start_datum" text,
	"keurmerk_of_gelijkwaardig" boolean DEFAULT true NOT NULL,
	"programma_van_eisen" text,
	"toewijzingsregel" text,
	"reele_prijs_onderbouwing" text,
	"aantal_inschrijvers" bigint,
	"beslissing_verzonden_datum" text,
	"gegund_datum" text,
	"kort_geding_sinds" text,
	"kort_geding_afgedaan" text,
	"opvolger_id" text,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "percelen_nummer" UNIQUE("aanbesteding_id","nummer"),
	CONSTRAINT "percelen_type" CHECK ("percelen"."type" in ('b1-z', 'onderwijsroute', 'leerroutes', 'maatschappelijke-begeleiding', 'map', 'overig')),
	CONSTRAINT "percelen_status" CHECK ("percelen"."status" in ('concept', 'open', 'in-beoordeling', 'voorlopig-gegund', 'gegund', 'gecontracteerd', 'uitgesteld', 'geen-inschrijvingen', 'niet-gegund', 'opgeschaald', 'ingetrokken')),
	CONSTRAINT "percelen_aantal" CHECK ("percelen"."aantal_te_contracteren" >= 1),
	CONSTRAINT "percelen_raming" CHECK ("percelen"."raming_cents" is null or "percelen"."raming_cents" >= 0),
	CONSTRAINT "percelen_inschrijvers" CHECK ("percelen"."aantal_inschrijvers" is null or "percelen"."aantal_inschrijvers" >= 0)
);
--> statement-breakpoint
CREATE TABLE "planningsmomenten" (
	"id" text PRIMARY KEY NOT NULL,
	"aanbesteding_id" text NOT NULL,
	"soort" text NOT NULL,
	"van" text NOT NULL,
	"tot" text NOT NULL,
	"bron_notatie" text,
	"toelichting" text,
	CONSTRAINT "planningsmomenten_uniek" UNIQUE("aanbesteding_id","soort"),
	CONSTRAINT "planningsmomenten_soort" CHECK ("planningsmomenten"."soort" in ('marktconsultatie', 'voorbereiding', 'publicatie', 'vragen', 'nota-van-inlichtingen', 'inschrijven', 'beoordelen', 'gunningsbeslissing', 'opschortende-termijn', 'contracteren', 'start')),
	CONSTRAINT "planningsmomenten_periode" CHECK ("planningsmomenten"."tot" > "planningsmomenten"."van")
);
--> statement-breakpoint
CREATE TABLE "routeverdelingen" (
	"id" text PRIMARY KEY NOT NULL,
	"aanbesteding_id" text NOT NULL,
	"volgens" text NOT NULL,
	"leerroute" text NOT NULL,
	"procent" bigint NOT NULL,
	"bron" text,
	CONSTRAINT "routeverdelingen_uniek" UNIQUE("aanbesteding_id","volgens","leerroute"),
	CONSTRAINT "routeverdelingen_route" CHECK ("routeverdelingen"."leerroute" in ('b1', 'z', 'onderwijs')),
	CONSTRAINT "routeverdelingen_procent" CHECK ("routeverdelingen"."procent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "aanbieder_namen" (
	"id" text PRIMARY KEY NOT NULL,
	"aanbieder_id" text NOT NULL,
	"naam" text NOT NULL,
	"soort" text NOT NULL,
	"van" text,
	"tot" text,
	"bron" text,
	CONSTRAINT "aanbieder_namen_uniek" UNIQUE("aanbieder_id","naam","soort"),
	CONSTRAINT "aanbieder_namen_soort" CHECK ("aanbieder_namen"."soort" in ('naam', 'alias'))
);
--> statement-breakpoint
CREATE TABLE "aanbieders" (
	"id" text PRIMARY KEY NOT NULL,
	"kvk_nummer" text,
	"soort" text NOT NULL,
	"vestigingsplaats" text,
	"website" text,
	"klachtenreglement_datum" text,
	"toelichting" text,
	CONSTRAINT "aanbieders_kvk_nummer_unique" UNIQUE("kvk_nummer"),
	CONSTRAINT "aanbieders_soort" CHECK ("aanbieders"."soort" in ('taal', 'taalschakel', 'maatschappelijk', 'hoger-onderwijs', 'overig'))
);
--> statement-breakpoint
CREATE TABLE "combinanten" (
	"combinatie_id" text NOT NULL,
	"aanbieder_id" text NOT NULL,
	"rol" text NOT NULL,
	"levert" boolean DEFAULT true NOT NULL,
	"aandeel_procent" bigint,
	CONSTRAINT "combinanten_combinatie_id_aanbieder_id_pk" PRIMARY KEY("combinatie_id","aanbieder_id"),
	CONSTRAINT "combinanten_rol" CHECK ("combinanten"."rol" in ('combinant', 'penvoerder', 'hoofdaannemer', 'onderaannemer', 'onbekend')),
	CONSTRAINT "combinanten_aandeel" CHECK ("combinanten"."aandeel_procent" is null or ("combinanten"."aandeel_procent" between 0 and 100))
);
--> statement-breakpoint
CREATE TABLE "combinaties" (
	"id" text PRIMARY KEY NOT NULL,
	"toelichting" text
);
--> statement-breakpoint
CREATE TABLE "keurmerkregistraties" (
	"id" text PRIMARY KEY NOT NULL,
	"aanbieder_id" text NOT NULL,
	"soort" text NOT NULL,
	"status" text NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	"kenmerk" text,
	"bron" text NOT NULL,
	"bron_url" text,
	"geverifieerd_datum" text NOT NULL,
	"geverifieerd_door" text,
	"bezwaar_lopend" boolean DEFAULT false NOT NULL,
	"toelichting" text,
	"geregistreerd_op" text NOT NULL,
	"vervallen_op" text,
	"vervallen_reden" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "keurmerkregistraties_soort" CHECK ("keurmerkregistraties"."soort" in ('blik-op-werk', 'diploma-erkenning')),
	CONSTRAINT "keurmerkregistraties_status" CHECK ("keurmerkregistraties"."status" in ('onbekend', 'aangevraagd', 'geldig-bepaalde-tijd', 'geldig-onbepaalde-tijd', 'geschorst', 'ingetrokken', 'verlopen', 'beeindigd-op-verzoek', 'gelijkwaardig-bewijs')),
	CONSTRAINT "keurmerkregistraties_periode" CHECK ("keurmerkregistraties"."tot" is null or "keurmerkregistraties"."tot" > "keurmerkregistraties"."van")
);
--> statement-breakpoint
CREATE TABLE "bijlagen" (
	"id" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"naam" text NOT NULL,
	"mediatype" text NOT NULL,
	"grootte" bigint NOT NULL,
	"geplaatst_door" text,
	"geplaatst_op" text NOT NULL,
	CONSTRAINT "bijlagen_grootte" CHECK ("bijlagen"."grootte" > 0)
);
--> statement-breakpoint
CREATE TABLE "bronfeiten" (
	"id" text PRIMARY KEY NOT NULL,
	"bron_id" text NOT NULL,
	"vindplaats" text NOT NULL,
	"soort" text NOT NULL,
	"tekst" text NOT NULL,
	"keuze" text,
	"aanbesteding_id" text,
	"organisatie_id" text,
	"contract_id" text,
	"regeling_id" text,
	"volgorde" bigint NOT NULL,
	CONSTRAINT "bronfeiten_soort" CHECK ("bronfeiten"."soort" in ('feit', 'tegenstrijdigheid', 'keuze'))
);
--> statement-breakpoint
CREATE TABLE "bronnen" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"titel" text NOT NULL,
	"uitgever" text NOT NULL,
	"datum" text,
	CONSTRAINT "bronnen_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "uitvoeringsbudgetten" (
	"id" text PRIMARY KEY NOT NULL,
	"gemeente_id" text NOT NULL,
	"jaar" bigint NOT NULL,
	"soort" text NOT NULL,
	"bedrag_cents" bigint NOT NULL,
	"en_verder" bigint DEFAULT 0 NOT NULL,
	"bron" text NOT NULL,
	CONSTRAINT "uitvoeringsbudgetten_uniek" UNIQUE("gemeente_id","jaar"),
	CONSTRAINT "uitvoeringsbudgetten_bedrag" CHECK ("uitvoeringsbudgetten"."bedrag_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "contract_bijlagen" (
	"contract_id" text NOT NULL,
	"bijlage_id" text NOT NULL,
	"soort" text NOT NULL,
	"voor_contractant" boolean DEFAULT true NOT NULL,
	CONSTRAINT "contract_bijlagen_contract_id_bijlage_id_pk" PRIMARY KEY("contract_id","bijlage_id"),
	CONSTRAINT "contract_bijlagen_soort" CHECK ("contract_bijlagen"."soort" in ('contract', 'bijlage', 'brief', 'bewijs'))
);
--> statement-breakpoint
CREATE TABLE "contract_opties" (
	"id" text PRIMARY KEY NOT NULL,
	"contract_id" text NOT NULL,
	"volgnummer" bigint NOT NULL,
	"maanden" bigint NOT NULL,
	"besluit_maanden_vooraf" bigint NOT NULL,
	"uitgeoefend_op" text,
	"vervallen_op" text,
	CONSTRAINT "contract_opties_volgnummer" UNIQUE("contract_id","volgnummer"),
	CONSTRAINT "contract_opties_maanden" CHECK ("contract_opties"."maanden" > 0 and "contract_opties"."besluit_maanden_vooraf" >= 0)
);
--> statement-breakpoint
CREATE TABLE "contract_tarieven" (
	"id" text PRIMARY KEY NOT NULL,
	"contract_id" text NOT NULL,
	"product" text NOT NULL,
	"eenheid" text NOT NULL,
	"bedrag_cents" bigint NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	"bron" text,
	CONSTRAINT "contract_tarieven_uniek" UNIQUE("contract_id","product","van"),
	CONSTRAINT "contract_tarieven_eenheid" CHECK ("contract_tarieven"."eenheid" in ('traject', 'uur', 'les', 'maand', 'stuk')),
	CONSTRAINT "contract_tarieven_bedrag" CHECK ("contract_tarieven"."bedrag_cents" >= 0),
	CONSTRAINT "contract_tarieven_periode" CHECK ("contract_tarieven"."tot" is null or "contract_tarieven"."tot" > "contract_tarieven"."van")
);
--> statement-breakpoint
CREATE TABLE "contracten" (
	"id" text PRIMARY KEY NOT NULL,
	"nummer" text NOT NULL,
	"naam" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"contractant_id" text NOT NULL,
	"perceel_id" text,
	"grondslag" text NOT NULL,
	"status" text NOT NULL,
	"status_reden" text,
	"opgeschort_vanuit" text,
	"opgeschort_door" text,
	"start_datum" text NOT NULL,
	"eind_datum" text NOT NULL,
	"maximale_eind_datum" text NOT NULL,
	"opzegtermijn_maanden" bigint,
	"getekend_gemeente_datum" text,
	"getekend_contractant_datum" text,
	"afwijkingen" text,
	"toelichting" text,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "contracten_nummer_unique" UNIQUE("nummer"),
	CONSTRAINT "contracten_per_perceel" UNIQUE("perceel_id","gemeente_id","contractant_id"),
	CONSTRAINT "contracten_status" CHECK ("contracten"."status" in ('concept', 'ter-ondertekening', 'actief', 'onder-verbeterplan', 'opgeschort', 'beeindigd', 'verlopen')),
	CONSTRAINT "contracten_grondslag" CHECK ("contracten"."grondslag" in ('gunning', 'overbrugging', 'onderhands', 'voorloper')),
	CONSTRAINT "contracten_opgeschort_vanuit" CHECK ("contracten"."opgeschort_vanuit" in ('actief', 'onder-verbeterplan')),
	CONSTRAINT "contracten_opgeschort_door" CHECK ("contracten"."opgeschort_door" in ('keurmerk', 'besluit')),
	CONSTRAINT "contracten_periode" CHECK ("contracten"."eind_datum" > "contracten"."start_datum" and "contracten"."maximale_eind_datum" >= "contracten"."eind_datum"),
	CONSTRAINT "contracten_grond" CHECK ("contracten"."grondslag" <> 'gunning' or "contracten"."perceel_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "gebeurtenissen" (
	"volgnr" bigint PRIMARY KEY NOT NULL,
	"op" text NOT NULL,
	"gebruiker_id" text,
	"organisatie_id" text,
	"rol" text,
	"daad" text NOT NULL,
	"object_soort" text NOT NULL,
	"object_id" text,
	"uitkomst" text NOT NULL,
	"gegevens" text NOT NULL,
	"herkomst" text,
	"vorige_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "gebeurtenissen_hash_unique" UNIQUE("hash"),
	CONSTRAINT "gebeurtenissen_uitkomst" CHECK ("gebeurtenissen"."uitkomst" in ('gelukt', 'geweigerd'))
);
--> statement-breakpoint
CREATE TABLE "eenmalige_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"gebruiker_id" text NOT NULL,
	"doel" text NOT NULL,
	"verloopt_op" text NOT NULL,
	"gebruikt_op" text,
	CONSTRAINT "eenmalige_tokens_doel" CHECK ("eenmalige_tokens"."doel" in ('uitnodiging', 'herstel'))
);
--> statement-breakpoint
CREATE TABLE "gebruikers" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"naam" text NOT NULL,
	"wachtwoord_hash" text,
	"status" text NOT NULL,
	"demonstratie" boolean DEFAULT false NOT NULL,
	"gemaakt_op" text NOT NULL,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "gebruikers_email_unique" UNIQUE("email"),
	CONSTRAINT "gebruikers_status" CHECK ("gebruikers"."status" in ('uitgenodigd', 'actief', 'gedeactiveerd'))
);
--> statement-breakpoint
CREATE TABLE "lidmaatschappen" (
	"id" text PRIMARY KEY NOT NULL,
	"gebruiker_id" text NOT NULL,
	"organisatie_id" text NOT NULL,
	"rol" text NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	CONSTRAINT "lidmaatschappen_uniek" UNIQUE("gebruiker_id","organisatie_id","rol","van"),
	CONSTRAINT "lidmaatschappen_rol" CHECK ("lidmaatschappen"."rol" in ('beheerder', 'inkoper', 'beoordelaar', 'contractmanager', 'regievoerder', 'aanbieder', 'bestuurder'))
);
--> statement-breakpoint
CREATE TABLE "sessies" (
	"id" text PRIMARY KEY NOT NULL,
	"gebruiker_id" text NOT NULL,
	"lidmaatschap_id" text NOT NULL,
	"verloopt_op" text NOT NULL,
	"absoluut_tot" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotentie" (
	"organisatie_id" text NOT NULL,
	"sleutel" text NOT NULL,
	"verzoek_hash" text NOT NULL,
	"antwoord" text NOT NULL,
	"op" text NOT NULL,
	CONSTRAINT "idempotentie_organisatie_id_sleutel_pk" PRIMARY KEY("organisatie_id","sleutel")
);
--> statement-breakpoint
CREATE TABLE "instellingen" (
	"id" text PRIMARY KEY NOT NULL,
	"sleutel" text NOT NULL,
	"naam" text NOT NULL,
	"groep" text NOT NULL,
	"waarde" text NOT NULL,
	"eenheid" text NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	"bron" text NOT NULL,
	"nog_nakijken" boolean DEFAULT false NOT NULL,
	"gewijzigd_op" text NOT NULL,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "instellingen_uniek" UNIQUE("sleutel","van"),
	CONSTRAINT "instellingen_periode" CHECK ("instellingen"."tot" is null or "instellingen"."tot" > "instellingen"."van")
);
--> statement-breakpoint
CREATE TABLE "meelif_gemeenten" (
	"regeling_id" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	"toelichting" text,
	"bron" text,
	CONSTRAINT "meelif_gemeenten_regeling_id_gemeente_id_van_pk" PRIMARY KEY("regeling_id","gemeente_id","van")
);
--> statement-breakpoint
CREATE TABLE "meelif_instellingen" (
	"regeling_id" text NOT NULL,
	"aanbieder_id" text NOT NULL,
	CONSTRAINT "meelif_instellingen_regeling_id_aanbieder_id_pk" PRIMARY KEY("regeling_id","aanbieder_id")
);
--> statement-breakpoint
CREATE TABLE "meelifregelingen" (
	"id" text PRIMARY KEY NOT NULL,
	"naam" text NOT NULL,
	"host_id" text NOT NULL,
	"leerroute" text NOT NULL,
	"niveau" text NOT NULL,
	"doelgroep" text,
	"voorwaarden" text,
	"van" text NOT NULL,
	"tot" text,
	"prijs_cents" bigint,
	"duur_maanden" bigint,
	"plaatsen" bigint,
	"ondertekenaar" text,
	"status" text NOT NULL,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "meelifregelingen_status" CHECK ("meelifregelingen"."status" in ('concept', 'actief', 'gesloten')),
	CONSTRAINT "meelifregelingen_periode" CHECK ("meelifregelingen"."tot" is null or "meelifregelingen"."tot" > "meelifregelingen"."van")
);
--> statement-breakpoint
CREATE TABLE "bureau_opdrachten" (
	"bureau_id" text NOT NULL,
	"verband_id" text NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	CONSTRAINT "bureau_opdrachten_bureau_id_verband_id_van_pk" PRIMARY KEY("bureau_id","verband_id","van")
);
--> statement-breakpoint
CREATE TABLE "gemeenten" (
	"id" text PRIMARY KEY NOT NULL,
	"cbs_code" text NOT NULL,
	"van" text,
	"tot" text,
	"opvolger_id" text,
	CONSTRAINT "gemeenten_cbs_code_unique" UNIQUE("cbs_code"),
	CONSTRAINT "gemeenten_opvolger" CHECK ("gemeenten"."opvolger_id" is null or "gemeenten"."tot" is not null)
);
--> statement-breakpoint
CREATE TABLE "inkoopbureaus" (
	"id" text PRIMARY KEY NOT NULL,
	"omschrijving" text
);
--> statement-breakpoint
CREATE TABLE "organisaties" (
	"id" text PRIMARY KEY NOT NULL,
	"soort" text NOT NULL,
	"naam" text NOT NULL,
	"thema" text,
	"bron" text,
	"versie" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "organisaties_soort" CHECK ("organisaties"."soort" in ('gemeente', 'samenwerkingsverband', 'aanbieder', 'combinatie', 'inkoopbureau', 'portaal')),
	CONSTRAINT "organisaties_naam_gevuld" CHECK (length("organisaties"."naam") > 0)
);
--> statement-breakpoint
CREATE TABLE "samenwerkingsverbanden" (
	"id" text PRIMARY KEY NOT NULL,
	"afkorting" text,
	"penvoerder_id" text,
	"omschrijving" text
);
--> statement-breakpoint
CREATE TABLE "verband_deelnames" (
	"id" text PRIMARY KEY NOT NULL,
	"verband_id" text NOT NULL,
	"gemeente_id" text NOT NULL,
	"doel" text NOT NULL,
	"van" text NOT NULL,
	"tot" text,
	"bron" text,
	CONSTRAINT "verband_deelnames_uniek" UNIQUE("verband_id","gemeente_id","doel","van"),
	CONSTRAINT "verband_deelnames_doel" CHECK ("verband_deelnames"."doel" in ('b1-z', 'onderwijsroute', 'maatschappelijke-begeleiding', 'map', 'algemeen'))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"aan" text NOT NULL,
	"onderwerp" text NOT NULL,
	"tekst" text NOT NULL,
	"gemaakt_op" text NOT NULL,
	"status" text DEFAULT 'wacht' NOT NULL,
	"pogingen" bigint DEFAULT 0 NOT NULL,
	"volgende_poging_op" text,
	"verzonden_op" text,
	"message_id" text NOT NULL,
	"fout" text,
	CONSTRAINT "outbox_message_id_unique" UNIQUE("message_id"),
	CONSTRAINT "outbox_status" CHECK ("outbox"."status" in ('wacht', 'verzonden', 'mislukt'))
);
--> statement-breakpoint
CREATE TABLE "portaalstand" (
	"sleutel" text PRIMARY KEY NOT NULL,
	"waarde" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "aanbesteding_bijlagen" ADD CONSTRAINT "aanbesteding_bijlagen_aanbesteding_id_aanbestedingen_id_fk" FOREIGN KEY ("aanbesteding_id") REFERENCES "public"."aanbestedingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanbesteding_bijlagen" ADD CONSTRAINT "aanbesteding_bijlagen_bijlage_id_bijlagen_id_fk" FOREIGN KEY ("bijlage_id") REFERENCES "public"."bijlagen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanbestedingen" ADD CONSTRAINT "aanbestedingen_verband_id_samenwerkingsverbanden_id_fk" FOREIGN KEY ("verband_id") REFERENCES "public"."samenwerkingsverbanden"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanbestedingen" ADD CONSTRAINT "aanbestedingen_penvoerder_id_gemeenten_id_fk" FOREIGN KEY ("penvoerder_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanbestedingen" ADD CONSTRAINT "aanbestedingen_inkoopbureau_id_inkoopbureaus_id_fk" FOREIGN KEY ("inkoopbureau_id") REFERENCES "public"."inkoopbureaus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "akkoordverzoeken" ADD CONSTRAINT "akkoordverzoeken_aanbesteding_id_aanbestedingen_id_fk" FOREIGN KEY ("aanbesteding_id") REFERENCES "public"."aanbestedingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "akkoordverzoeken" ADD CONSTRAINT "akkoordverzoeken_gevraagd_door_gebruikers_id_fk" FOREIGN KEY ("gevraagd_door") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "akkoordverzoeken" ADD CONSTRAINT "akkoordverzoeken_afgehandeld_door_gebruikers_id_fk" FOREIGN KEY ("afgehandeld_door") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gunningen" ADD CONSTRAINT "gunningen_perceel_id_percelen_id_fk" FOREIGN KEY ("perceel_id") REFERENCES "public"."percelen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gunningen" ADD CONSTRAINT "gunningen_partij_id_organisaties_id_fk" FOREIGN KEY ("partij_id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gunningscriteria" ADD CONSTRAINT "gunningscriteria_perceel_id_percelen_id_fk" FOREIGN KEY ("perceel_id") REFERENCES "public"."percelen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandaten" ADD CONSTRAINT "mandaten_aanbesteding_id_aanbestedingen_id_fk" FOREIGN KEY ("aanbesteding_id") REFERENCES "public"."aanbestedingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandaten" ADD CONSTRAINT "mandaten_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "perceel_deelnames" ADD CONSTRAINT "perceel_deelnames_perceel_id_percelen_id_fk" FOREIGN KEY ("perceel_id") REFERENCES "public"."percelen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "perceel_deelnames" ADD CONSTRAINT "perceel_deelnames_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "perceel_leerroutes" ADD CONSTRAINT "perceel_leerroutes_perceel_id_percelen_id_fk" FOREIGN KEY ("perceel_id") REFERENCES "public"."percelen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "percelen" ADD CONSTRAINT "percelen_aanbesteding_id_aanbestedingen_id_fk" FOREIGN KEY ("aanbesteding_id") REFERENCES "public"."aanbestedingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planningsmomenten" ADD CONSTRAINT "planningsmomenten_aanbesteding_id_aanbestedingen_id_fk" FOREIGN KEY ("aanbesteding_id") REFERENCES "public"."aanbestedingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routeverdelingen" ADD CONSTRAINT "routeverdelingen_aanbesteding_id_aanbestedingen_id_fk" FOREIGN KEY ("aanbesteding_id") REFERENCES "public"."aanbestedingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanbieder_namen" ADD CONSTRAINT "aanbieder_namen_aanbieder_id_aanbieders_id_fk" FOREIGN KEY ("aanbieder_id") REFERENCES "public"."aanbieders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aanbieders" ADD CONSTRAINT "aanbieders_id_organisaties_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "combinanten" ADD CONSTRAINT "combinanten_combinatie_id_combinaties_id_fk" FOREIGN KEY ("combinatie_id") REFERENCES "public"."combinaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "combinanten" ADD CONSTRAINT "combinanten_aanbieder_id_aanbieders_id_fk" FOREIGN KEY ("aanbieder_id") REFERENCES "public"."aanbieders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "combinaties" ADD CONSTRAINT "combinaties_id_organisaties_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "keurmerkregistraties" ADD CONSTRAINT "keurmerkregistraties_aanbieder_id_aanbieders_id_fk" FOREIGN KEY ("aanbieder_id") REFERENCES "public"."aanbieders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "keurmerkregistraties" ADD CONSTRAINT "keurmerkregistraties_geverifieerd_door_gebruikers_id_fk" FOREIGN KEY ("geverifieerd_door") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bijlagen" ADD CONSTRAINT "bijlagen_geplaatst_door_gebruikers_id_fk" FOREIGN KEY ("geplaatst_door") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bronfeiten" ADD CONSTRAINT "bronfeiten_bron_id_bronnen_id_fk" FOREIGN KEY ("bron_id") REFERENCES "public"."bronnen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bronfeiten" ADD CONSTRAINT "bronfeiten_aanbesteding_id_aanbestedingen_id_fk" FOREIGN KEY ("aanbesteding_id") REFERENCES "public"."aanbestedingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bronfeiten" ADD CONSTRAINT "bronfeiten_organisatie_id_organisaties_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bronfeiten" ADD CONSTRAINT "bronfeiten_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bronfeiten" ADD CONSTRAINT "bronfeiten_regeling_id_meelifregelingen_id_fk" FOREIGN KEY ("regeling_id") REFERENCES "public"."meelifregelingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uitvoeringsbudgetten" ADD CONSTRAINT "uitvoeringsbudgetten_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_bijlagen" ADD CONSTRAINT "contract_bijlagen_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_bijlagen" ADD CONSTRAINT "contract_bijlagen_bijlage_id_bijlagen_id_fk" FOREIGN KEY ("bijlage_id") REFERENCES "public"."bijlagen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_opties" ADD CONSTRAINT "contract_opties_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_tarieven" ADD CONSTRAINT "contract_tarieven_contract_id_contracten_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracten" ADD CONSTRAINT "contracten_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracten" ADD CONSTRAINT "contracten_contractant_id_organisaties_id_fk" FOREIGN KEY ("contractant_id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contracten" ADD CONSTRAINT "contracten_perceel_id_percelen_id_fk" FOREIGN KEY ("perceel_id") REFERENCES "public"."percelen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eenmalige_tokens" ADD CONSTRAINT "eenmalige_tokens_gebruiker_id_gebruikers_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschappen" ADD CONSTRAINT "lidmaatschappen_gebruiker_id_gebruikers_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschappen" ADD CONSTRAINT "lidmaatschappen_organisatie_id_organisaties_id_fk" FOREIGN KEY ("organisatie_id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessies" ADD CONSTRAINT "sessies_gebruiker_id_gebruikers_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."gebruikers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessies" ADD CONSTRAINT "sessies_lidmaatschap_id_lidmaatschappen_id_fk" FOREIGN KEY ("lidmaatschap_id") REFERENCES "public"."lidmaatschappen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meelif_gemeenten" ADD CONSTRAINT "meelif_gemeenten_regeling_id_meelifregelingen_id_fk" FOREIGN KEY ("regeling_id") REFERENCES "public"."meelifregelingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meelif_gemeenten" ADD CONSTRAINT "meelif_gemeenten_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meelif_instellingen" ADD CONSTRAINT "meelif_instellingen_regeling_id_meelifregelingen_id_fk" FOREIGN KEY ("regeling_id") REFERENCES "public"."meelifregelingen"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meelif_instellingen" ADD CONSTRAINT "meelif_instellingen_aanbieder_id_aanbieders_id_fk" FOREIGN KEY ("aanbieder_id") REFERENCES "public"."aanbieders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meelifregelingen" ADD CONSTRAINT "meelifregelingen_host_id_gemeenten_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bureau_opdrachten" ADD CONSTRAINT "bureau_opdrachten_bureau_id_inkoopbureaus_id_fk" FOREIGN KEY ("bureau_id") REFERENCES "public"."inkoopbureaus"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bureau_opdrachten" ADD CONSTRAINT "bureau_opdrachten_verband_id_samenwerkingsverbanden_id_fk" FOREIGN KEY ("verband_id") REFERENCES "public"."samenwerkingsverbanden"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gemeenten" ADD CONSTRAINT "gemeenten_id_organisaties_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inkoopbureaus" ADD CONSTRAINT "inkoopbureaus_id_organisaties_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samenwerkingsverbanden" ADD CONSTRAINT "samenwerkingsverbanden_id_organisaties_id_fk" FOREIGN KEY ("id") REFERENCES "public"."organisaties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samenwerkingsverbanden" ADD CONSTRAINT "samenwerkingsverbanden_penvoerder_id_gemeenten_id_fk" FOREIGN KEY ("penvoerder_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verband_deelnames" ADD CONSTRAINT "verband_deelnames_verband_id_samenwerkingsverbanden_id_fk" FOREIGN KEY ("verband_id") REFERENCES "public"."samenwerkingsverbanden"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verband_deelnames" ADD CONSTRAINT "verband_deelnames_gemeente_id_gemeenten_id_fk" FOREIGN KEY ("gemeente_id") REFERENCES "public"."gemeenten"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aanbestedingen_verband" ON "aanbestedingen" USING btree ("verband_id");--> statement-breakpoint
CREATE INDEX "aanbestedingen_status_index" ON "aanbestedingen" USING btree ("status");--> statement-breakpoint
CREATE INDEX "akkoordverzoeken_aanbesteding" ON "akkoordverzoeken" USING btree ("aanbesteding_id");--> statement-breakpoint
CREATE INDEX "gunningen_partij" ON "gunningen" USING btree ("partij_id");--> statement-breakpoint
CREATE INDEX "perceel_deelnames_gemeente" ON "perceel_deelnames" USING btree ("gemeente_id");--> statement-breakpoint
CREATE INDEX "percelen_status_index" ON "percelen" USING btree ("status");--> statement-breakpoint
CREATE INDEX "combinanten_aanbieder" ON "combinanten" USING btree ("aanbieder_id");--> statement-breakpoint
CREATE INDEX "keurmerkregistraties_aanbieder" ON "keurmerkregistraties" USING btree ("aanbieder_id","soort","van");--> statement-breakpoint
CREATE INDEX "bijlagen_sha256" ON "bijlagen" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "bronfeiten_aanbesteding" ON "bronfeiten" USING btree ("aanbesteding_id");--> statement-breakpoint
CREATE INDEX "bronfeiten_organisatie" ON "bronfeiten" USING btree ("organisatie_id");--> statement-breakpoint
CREATE INDEX "contracten_gemeente" ON "contracten" USING btree ("gemeente_id");--> statement-breakpoint
CREATE INDEX "contracten_contractant" ON "contracten" USING btree ("contractant_id");--> statement-breakpoint
CREATE INDEX "contracten_eind" ON "contracten" USING btree ("eind_datum");--> statement-breakpoint
CREATE INDEX "contracten_status_index" ON "contracten" USING btree ("status");--> statement-breakpoint
CREATE INDEX "gebeurtenissen_object" ON "gebeurtenissen" USING btree ("object_soort","object_id");--> statement-breakpoint
CREATE INDEX "gebeurtenissen_organisatie" ON "gebeurtenissen" USING btree ("organisatie_id","volgnr");--> statement-breakpoint
CREATE INDEX "eenmalige_tokens_gebruiker" ON "eenmalige_tokens" USING btree ("gebruiker_id");--> statement-breakpoint
CREATE INDEX "lidmaatschappen_organisatie" ON "lidmaatschappen" USING btree ("organisatie_id");--> statement-breakpoint
CREATE INDEX "sessies_gebruiker" ON "sessies" USING btree ("gebruiker_id");--> statement-breakpoint
CREATE INDEX "instellingen_groep" ON "instellingen" USING btree ("groep");--> statement-breakpoint
CREATE INDEX "meelif_gemeenten_gemeente" ON "meelif_gemeenten" USING btree ("gemeente_id");--> statement-breakpoint
CREATE INDEX "organisaties_naam" ON "organisaties" USING btree ("naam");--> statement-breakpoint
CREATE INDEX "verband_deelnames_gemeente" ON "verband_deelnames" USING btree ("gemeente_id");--> statement-breakpoint
CREATE INDEX "outbox_wachtend" ON "outbox" USING btree ("status","volgende_poging_op");