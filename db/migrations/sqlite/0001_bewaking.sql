CREATE TRIGGER `gebeurtenissen_niet_wijzigen` BEFORE UPDATE ON `gebeurtenissen`
BEGIN
  SELECT RAISE(ABORT, 'gebeurtenissen is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `gebeurtenissen_niet_verwijderen` BEFORE DELETE ON `gebeurtenissen`
BEGIN
  SELECT RAISE(ABORT, 'gebeurtenissen is append-only');
END;
--> statement-breakpoint
-- INSERT OR REPLACE removes the old row without firing the trigger on DELETE.
CREATE TRIGGER `gebeurtenissen_niet_vervangen` BEFORE INSERT ON `gebeurtenissen`
WHEN EXISTS (SELECT 1 FROM `gebeurtenissen` WHERE `volgnr` = NEW.`volgnr` OR `hash` = NEW.`hash`)
BEGIN
  SELECT RAISE(ABORT, 'gebeurtenissen is append-only');
END;
