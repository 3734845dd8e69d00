/** The forms of the names in the facts. */
export const CODE = /^[A-Za-z]\w*(?:\.\w+)*$/u;
export const ACTION = /^[A-Za-z]\w*$/u;
export const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** The id of a product. */
export const ID = /^[a-z][a-z0-9]*$/u;
