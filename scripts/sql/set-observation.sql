UPDATE observation SET lower = $lower, upper = $upper, status = 'reported'
WHERE snapshot_id = $snapshot AND locator = $locator;
