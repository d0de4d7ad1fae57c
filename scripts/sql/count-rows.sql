SELECT count(*)::INTEGER AS n FROM query_table($table);
