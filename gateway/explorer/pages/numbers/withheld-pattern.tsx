/** The hatching of what is withheld, to be used as `fill="url(#id)"`. */
export function WithheldPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="withheld-stripe" width="2" height="7" />
      </pattern>
    </defs>
  );
}
