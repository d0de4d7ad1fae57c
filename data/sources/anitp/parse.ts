/** Reads the figures of Romania’s own authorities; rows of other countries are set aside. */
export { parseNational as parse } from '../../contract/series.ts';
