/** A value that is there, or a promise of it. */
export type MaybeThere<Value> = Value | Promise<Value>
