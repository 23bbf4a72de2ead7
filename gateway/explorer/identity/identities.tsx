import type { ReactNode } from 'react';
import type { ShownIdentifierFragment, ShownIdentityFragment } from '../../../schema/generated/explorer-operations.ts';
import { FactList, NamedFact } from '../components/fact-list.tsx';
import { SourceLink } from '../components/record-links.tsx';
import { ShownDate } from '../components/shown-date.tsx';
import { useCaller } from '../graph/caller.tsx';
import { EnumWords } from '../language/enum-words.tsx';
import { Message } from '../language/message.tsx';

/** Whether the reader may see identities: only caseworkers may, and they must say what for. */
export function useIdentityAccess(): 'granted' | 'purpose-required' | 'none' {
  const { role, purpose } = useCaller().caller;
  if (role !== 'caseworker') return 'none';
  return purpose === undefined ? 'purpose-required' : 'granted';
}

/** Numbers that record systems gave, with those that they took back. */
export function Identifiers({ identifiers }: { identifiers: readonly ShownIdentifierFragment[] }) {
  if (identifiers.length === 0) return <Message id="identity.none" />;
  return (
    <ul className="plain">
      {identifiers.map(({ kind, value, system, issuedOn, retiredOn }) => (
        <li key={`${kind} ${value} ${system?.code ?? ''}`}>
          <EnumWords of="IdentifierKind" value={kind} />: {value}
          {system ? ` (${system.name})` : null}
          <span className="remark">
            <Message id="identity.issued" /> <ShownDate date={issuedOn} />
            {retiredOn ? (
              <>
                {' · '}
                <Message id="identity.retired" /> <ShownDate date={retiredOn} />
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ContactPoints({ contactPoints }: { contactPoints: NonNullable<ShownIdentityFragment['contactPoints']> }) {
  if (contactPoints.length === 0) return <Message id="identity.none" />;
  return (
    <ul className="plain">
      {contactPoints.map(({ kind, value, recordedOn, source }) => (
        <li key={`${kind} ${value}`}>
          <EnumWords of="ContactPointKind" value={kind} />: {value}
          <span className="remark">
            <ShownDate date={recordedOn} />
            {source ? (
              <>
                {' · '}
                <SourceLink source={source} />
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who somebody is, for those who may know it. What the graph withholds even so is left out. */
export function Identity({ person }: { person: ShownIdentityFragment }) {
  const { legalName, birthDate, identifiers, contactPoints } = person;
  return (
    <FactList>
      <NamedFact name="identity.legal-name">{legalName?.full}</NamedFact>
      <NamedFact name="identity.birth-date">{birthDate ? <ShownDate date={birthDate} /> : null}</NamedFact>
      <NamedFact name="identity.identifiers">
        {identifiers ? <Identifiers identifiers={identifiers} /> : null}
      </NamedFact>
      <NamedFact name="identity.contact-points">
        {contactPoints ? <ContactPoints contactPoints={contactPoints} /> : null}
      </NamedFact>
    </FactList>
  );
}

/** Shows identities to those who may see them, asks those for their purpose who did not say it, and is nothing for others. */
export function WhereIdentitiesAreRead({ children }: { children: ReactNode }) {
  const access = useIdentityAccess();
  if (access === 'none') return null;
  if (access === 'granted') return children;
  return (
    <p className="notice" role="status">
      <Message id="components.purpose-required" />
    </p>
  );
}
