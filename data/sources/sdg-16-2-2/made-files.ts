/** MADE FOR TESTS: files in the layouts of the statistics offices; every figure is invented. */
import { parseCsv } from '../../contract/csv.ts';
import { readFileSync } from 'node:fs';

const rowsOf = (name: string) => parseCsv(readFileSync(new URL(name, import.meta.url)), name);

/** The real tables of the folder, as the pipeline hands them to parse(). */
export const CODES = [
	...rowsOf('codes.csv'),
	...rowsOf('offices.csv').map((row) => ({ field: 'office', ...row }))
];
export const SHA = 'a'.repeat(40);
export const FILES = {
	AM: 'Units,Sex,Category,Age,Value,Year\n%,,,,0.5,2023\n%,male,,,,2023\n',
	DE:
		'Year,Units,Sex,Age group,Form of exploitation,COMMENT_OBS_0,COMMENT_OBS_1,COMMENT_OBS_2,Value\n' +
		'2023,Number,,,,r,,,31.0\n2023,"Per 100,000 inhabitants",,,,|,,,0.04\n' +
		'2023,Number,Unknown,Unknown age,Labour exploitation,.,,,\n' +
		'2023,Number,Female,,Sexual exploitation,,,,7\n2023,Number,,21 to under 25 years,,,,,3\n',
	ES:
		'Year,Units,general.territorio,Serie,SERIE_TEMPORAL.Encabezado,Value\n' +
		'2020,UNIDAD_MEDIDA.PER_100000,ES,SERIE.SERIE_B,SERIE_TEMPORAL.VC_HTF_DETVSX,0.31\n' +
		'2020,UNIDAD_MEDIDA.PER_100000,ES70,SERIE.SERIE_A,SERIE_TEMPORAL.VC_HTF_DETV,0.11\n' +
		'2020,UNIDAD_MEDIDA.PER_100000,ES,SERIE.SERIE_D,SERIE_TEMPORAL.VC_HTF_DETVOG,0.00\n',
	GB:
		'Year,Series,Sex,Age,Unit multiplier,Units,Observation status,Value\r\n' +
		'2020,Detected victims of human trafficking (Number),,,Units,Number,Normal value,91.0\r\n' +
		'2020,Detected victims of human trafficking (Number),Male,15 to 17,Units,Number,Normal value,9.0\r\n',
	HR:
		'Godina,Žrtve THB-a na 100 000 osoba,Muškarci,Žene,0-18 godina,19-30 godina,31-40 godina,' +
		'41-50 godina,Stariji od 50 godina,Protupravne radnje,Spolna eksploatacija,Radna eksploatacija,' +
		'Ostalo\n2020,0.3,0.1,0.2,NA,-,0.1,0,0,0.05,0.15,0.1,0\n',
	MD:
		'Year,Sex,Groups of persons,Countries of destination,Forms of exploitation,Area of residence,' +
		'Level of education,Value\n2024,,,,,,,5.5\n2024,Men,,,,,,6\n2024,,,Romania,,,,0.2\n2025,,,,,,,4\n' +
		'2025,Men,,,,,,2\n2025,,,,"Sampling of human organs, tissues or cells",,,0\n2023,,,,,,,\n',
	ME:
		'Year,Units,Sex,Age,Exploitation_Type,Value\n2020,count,,,,5\n' +
		'2025,per_100000_population,,aged 0-17 years,,1.25\n',
	MT:
		'\ufeffYear,Series,Sex,Age,Broad citizenship,Form of exploitation,Units,Value\n' +
		['All citizens', 'Maltese', 'Other EU', 'Non-EU']
			.map(
				(who, n) =>
					'2024,1. Detected victims of human trafficking,Both Sexes,All Ages,' +
					`${who},All forms,Number of victims,${[9, 1, 3, 5][n]}\n`
			)
			.join('') +
		'2024,"2. Detected victims of human trafficking, per 100,000 population",,,,,' +
		'"Per 100,000 population",1.6\n',
	UA: 'Year,Region,Value\n2022,,1.5\n2022,Kyiv_city,\n'
} as const;
export type Code = keyof typeof FILES;
