INSERT INTO build SELECT $build_id, max(vintage) FROM snapshot;
