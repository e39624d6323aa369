/** The package has no types of its own; this is what the portal uses of it. */
declare module 'svg-to-pdfkit' {
  import type PDFDocument from 'pdfkit';

  type Options = {
    width?: number;
    height?: number;
    preserveAspectRatio?: string;
    assumePt?: boolean;
    fontCallback?: (family: string, bold: boolean, italic: boolean) => string;
    warningCallback?: (message: string) => void;
  };
  export default function svgToPdf(
    doc: InstanceType<typeof PDFDocument>,
    svg: string,
    x: number,
    y: number,
    options?: Options,
  ): void;
}
