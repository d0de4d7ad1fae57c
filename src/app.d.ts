declare global {
	namespace App {
		interface Error {
			message: string;
			/** Given for unexpected errors, so that a report can be matched with the log. */
			id?: string;
		}
		interface Platform {
			/** The request as Node's server has it; none while developing. */
			req?: import('node:http').IncomingMessage;
		}
	}
}

export {};
