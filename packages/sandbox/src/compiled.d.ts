// Modules that are compiled from the providers' specs when the package is built, one per provider and direction.

declare module "#requests/*" {
  export const requests: import("./contract.js").RequestContract;
}

declare module "#answers/*" {
  export const answers: import("./contract.js").AnswerContract;
}

declare module "#examples/*" {
  export const examples: import("./declared.js").Declared;
}

declare module "#page" {
  /** The script of the server's page. */
  export const script: string;
}
