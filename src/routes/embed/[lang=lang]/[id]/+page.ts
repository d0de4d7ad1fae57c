/** An embed is finished markup: no script at all. */
export const csr = false;
