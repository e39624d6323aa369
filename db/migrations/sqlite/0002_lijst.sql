DROP INDEX `contracten_status_index`;--> statement-breakpoint
CREATE INDEX `contracten_lijst` ON `contracten` (`status`,`eind_datum`,`nummer`,`gemeente_id`);--> statement-breakpoint
CREATE INDEX `contracten_telling` ON `contracten` (`status`,`gemeente_id`,`eind_datum`);