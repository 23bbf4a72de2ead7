import type { ReactNode } from 'react';

interface FactProperties {
  /** The id of the record that the fact is about. */
  about: string;
  /** The property, as statements name it: `status`. */
  property: string;
  children: ReactNode;
}

/** A fact, with one click to who says so. TO BE WRITTEN. */
export function Fact({ children }: FactProperties) {
  return <>{children}</>;
}
