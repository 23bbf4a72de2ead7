import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type ExampleOperation, exampleOperations } from './example-operations.ts';

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M4 5h16M4 12h10M4 19h7M17 14l4 3-4 3z" />
    </svg>
  );
}

/** Opens an example in the tab that has it already, else in a new one, so that no work in progress is overwritten. */
function useOpenExample(): (example: ExampleOperation) => void {
  const actions = useGraphiQLActions();
  const tabs = useGraphiQL(({ tabs }) => tabs);
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  const variableEditor = useGraphiQL(({ variableEditor }) => variableEditor);
  return ({ query, variables }) => {
    const present = tabs.findIndex((tab) => tab.query === query);
    if (present >= 0) {
      actions.changeTab(present);
      return;
    }
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}

function Examples() {
  const openExample = useOpenExample();
  return (
    <section aria-label="Example operations">
      <div className="graphiql-examples-title">Examples</div>
      <p>Pick one, then run it with the button beside the editor.</p>
      <ul className="graphiql-examples">
        {exampleOperations.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              onClick={() => {
                openExample(example);
              }}
            >
              <strong>{example.title}</strong>
              <span>{example.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A pane of GraphiQL that offers the example operations. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: Examples };
