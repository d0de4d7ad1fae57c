SELECT name, sql FROM mart_sql ORDER BY position;
