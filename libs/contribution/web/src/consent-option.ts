/** A consent of the own organisation that an item can rest on, in one line. */
export interface ConsentOption {
  readonly id: string;
  readonly label: string;
}
