SELECT lower, upper FROM observation WHERE snapshot_id = $snapshot AND locator = $locator;
