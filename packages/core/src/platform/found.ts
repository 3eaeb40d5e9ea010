/** What a connection has found out about its fetch function. */
export interface Found {
  /** Old Workers refuse the option. */
  refusesCache?: boolean;
}
