/** Height of a row of the tree: all are equal, so that a window over thousands is sums alone. */
export const ROW_PX = 52;
