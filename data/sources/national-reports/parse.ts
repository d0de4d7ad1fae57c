/** Reads other countries’ figures; rows of Romania and of the EU are set aside. */
export { parseNational as parse } from '../../contract/series.ts';
