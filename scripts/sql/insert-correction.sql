-- Run before the correction: it takes down the cell as the publication has it.
INSERT INTO correction
SELECT
	source_id, snapshot_id, locator, reporter, origin, destination, year_from, year_to, measure,
	$action, lower, upper, $new_lower::DOUBLE, $new_upper::DOUBLE, $reason, $link
FROM observation
WHERE snapshot_id = $snapshot AND locator = $locator;
