import { ListedProceedings } from '../../components/listed-proceedings.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';
import type { ShownProceeding } from './proceeding-page.tsx';

type Related = ShownProceeding['related'][number];

/** How a lawsuit is related. One with the same caption is another one, which readers easily take for this one. */
function Relation({ relation, note }: Related) {
  return (
    <span className={relation === 'SAME_CAPTION' ? 'remark not-the-same' : 'remark'}>
      <EnumWords of="ProceedingRelation" value={relation} />
      {relation === 'SAME_CAPTION' ? (
        <>
          : <Message id="proceeding.not-the-same" />
        </>
      ) : null}
      {note ? ` (${note})` : null}
    </span>
  );
}

/** The lawsuits that have to do with this one, or are mistaken for it. */
export function RelatedProceedings({ related }: { related: readonly Related[] }) {
  return (
    <ListedProceedings
      proceedings={related.map((one) => ({ proceeding: one.proceeding, remark: <Relation {...one} /> }))}
    />
  );
}
