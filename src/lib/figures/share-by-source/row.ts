export {
	sourceShareRow as row,
	type SourceShareRow as Row
} from '../../receipts/published/rows.ts';
