import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListedProceedingFragment } from '../../../schema/generated/explorer-operations.ts';
import { EnumWords } from '../language/enum-words.tsx';
import { ShownDate } from './shown-date.tsx';
import './listed-proceedings.css';

interface ListedProceedingsProperties {
  proceedings: readonly { proceeding: ListedProceedingFragment; remark?: ReactNode }[];
}

/** Lawsuits with what tells them apart: captions alone do not. */
export function ListedProceedings({ proceedings }: ListedProceedingsProperties) {
  return (
    <ul className="listed-proceedings">
      {proceedings.map(({ proceeding, remark }) => (
        <li key={proceeding.id}>
          <Link to={`/proceedings/${proceeding.id}`}>{proceeding.caption}</Link>{' '}
          <span className="status">
            <EnumWords of="ProceedingStatus" value={proceeding.status} />
          </span>
          <span className="remark">
            {proceeding.docketNumber.raw} · {proceeding.court.name} · <FiledOn {...proceeding} />
          </span>
          {remark}
        </li>
      ))}
    </ul>
  );
}

/** When a lawsuit was filed, as precisely as it is known. */
export function FiledOn({ filedOn, filedYear }: { filedOn?: string | null; filedYear?: number | null }) {
  return filedOn ? <ShownDate date={filedOn} /> : (filedYear ?? <ShownDate date={null} />);
}
