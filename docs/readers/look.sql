-- A first look at all networks of a study at once, in DuckDB, from the study's folder: duckdb < look.sql
-- One pattern reads them all: every table has the same columns in every network. (** finds those of waves as well.)

CREATE VIEW pairs AS SELECT * FROM read_csv('**/tables/pairs.csv', types = {'from': 'VARCHAR', 'to': 'VARCHAR', 'wave': 'VARCHAR'});
CREATE VIEW actors AS SELECT * FROM read_csv('**/tables/actors.csv', types = {'id': 'VARCHAR', 'wave': 'VARCHAR'});

SELECT network, wave, relation, count(*) AS pairs,
       count(*) FILTER (state = 'tie') AS ties,
       count(*) FILTER (state = 'tie') / count(*) FILTER (state IN ('tie', 'no-tie')) AS density_observed
FROM pairs GROUP BY ALL ORDER BY ALL;

SELECT a.status, count(*) AS named
FROM pairs AS p JOIN actors AS a ON (p.network, p."to") = (a.network, a.id) AND p.wave IS NOT DISTINCT FROM a.wave AND a.kind = 'person'
WHERE p.state = 'tie' GROUP BY ALL ORDER BY ALL;
