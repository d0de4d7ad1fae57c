declare global {
	namespace App {
		interface Error {
			message: string;
			/** Given for unexpected errors, so that a report can be matched with the log. */
			id?: string;
		}
	}
}

export {};
