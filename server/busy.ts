/** More ask than there is room for: they are told to come again. */
export class TooBusy extends Error {}
