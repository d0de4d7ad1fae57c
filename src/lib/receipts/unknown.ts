/** No number has that id. */
export class UnknownReceipt extends Error {
	override name = 'UnknownReceipt';
}
