// What a declaration says without the help of the type checker.
import type ts from "typescript";

export const isGeneric = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some(
    (declaration) => ((declaration as ts.InterfaceDeclaration).typeParameters?.length ?? 0) > 0,
  );

export const isOptional = (parameter: ts.Symbol): boolean => {
  const declaration = parameter.valueDeclaration as ts.ParameterDeclaration | undefined;
  return Boolean(declaration?.questionToken || declaration?.initializer || declaration?.dotDotDotToken);
};

/** The text of a declaration without comments and spacing. */
export const declarationText = (symbol: ts.Symbol): string =>
  (symbol.declarations ?? [])
    .map((declaration) =>
      declaration
        .getText()
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
        .replace(/\s+/g, " "),
    )
    .join("\n");
