CREATE FUNCTION gebeurtenissen_bewaken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'gebeurtenissen is append-only';
END;
$$;
--> statement-breakpoint
CREATE TRIGGER gebeurtenissen_niet_wijzigen BEFORE UPDATE OR DELETE ON "gebeurtenissen"
FOR EACH ROW EXECUTE FUNCTION gebeurtenissen_bewaken();
--> statement-breakpoint
CREATE TRIGGER gebeurtenissen_niet_legen BEFORE TRUNCATE ON "gebeurtenissen"
FOR EACH STATEMENT EXECUTE FUNCTION gebeurtenissen_bewaken();
