/** What is there, or will be. */
export type MaybeThere<Value> = Value | Promise<Value>
