// Takes types out of a sample that a reader has edited. Read only when a text does not read as JavaScript.
import { transform } from "sucrase";

declare global {
  interface Window {
    payspecStrip?: (text: string) => string;
  }
}

window.payspecStrip = (text) =>
  transform(text, { transforms: ["typescript"], disableESTransforms: true, preserveDynamicImport: true }).code;
