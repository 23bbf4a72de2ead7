import { CasesByStatus } from './cases-by-status.tsx';
import { Proceedings } from './proceedings.tsx';
import { PublishedFigures } from './published-figures.tsx';

const sections = [
  ['#figures', 'Published figures'],
  ['#proceedings', 'Lawsuits'],
  ['#cases', 'Cases by status'],
] as const;

/** The page at `/`: what the graph is, and its numbers, read live through the same API that everybody uses. */
export function StartPage() {
  return (
    <>
      <a className="skip" href="#figures">
        Skip to the numbers
      </a>
      <header>
        <div className="title">
          <img src="/icon.svg" alt="" width="40" height="40" />
          <h1>Families Graph</h1>
        </div>
        <p className="lead">
          One graph of families separated at the US border: what happened to each child, the lawsuits about it, and
          which agency or document says so. The agencies&rsquo; record systems were not linked, so nobody could say
          which child belonged to which parent; this graph links them. Lawsuits and published figures are real and carry
          their source, while every family and child here is synthetic.
        </p>
        <nav aria-label="On this page">
          <ul>
            {sections.map(([address, name]) => (
              <li key={address}>
                <a href={address}>{name}</a>
              </li>
            ))}
            <li>
              <a className="button" href="/graphiql">
                Query the graph in GraphiQL
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <PublishedFigures />
        <Proceedings />
        <CasesByStatus />
      </main>
      <footer>
        <p>
          GraphQL API: <code>/graphql</code>, with ready-made operations in <a href="/graphiql">GraphiQL</a>.
        </p>
      </footer>
    </>
  );
}
