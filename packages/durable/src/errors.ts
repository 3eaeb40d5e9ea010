/** The same intent with another operation, input, provider or account. Nothing was sent. */
export class IntentConflictError extends Error {
  override readonly name = "IntentConflictError";
  /** The intent. */
  readonly intent: string;
  readonly differs: "operation" | "input" | "account";
  /** Where the inputs differ, as JSON Pointers: `/body/amount`. Empty where they don't. */
  readonly at: readonly string[];

  constructor(intent: string, differs: IntentConflictError["differs"], at: readonly string[] = []) {
    const where = at.length > 0 ? ` at ${at.slice(0, 5).join(", ")}` : "";
    const cure = at.length > 0 ? "Store dates and random values with your order and give the same again, or g" : "G";
    super(
      `The intent ${intent} was begun with another ${differs}${where}. Nothing was sent. ${cure}ive a new business operation a name of its own.`,
    );
    this.intent = intent;
    this.differs = differs;
    this.at = at;
  }
}

/** An intent that can't be: its name, or an input by which the call could never be found again. Nothing was sent. */
export class IntentInputError extends TypeError {
  override readonly name = "IntentInputError";
}

/**
 * The store could not be reached before anything was sent. Nothing was sent; the same call may be made again.
 * `cause` is the driver's error.
 */
export class IntentStoreError extends Error {
  override readonly name = "IntentStoreError";
  constructor(intent: string, cause: unknown) {
    super(
      `The intent ${intent} could not be written. Nothing was sent. Make the same call again once the store answers.`,
      { cause },
    );
  }
}
