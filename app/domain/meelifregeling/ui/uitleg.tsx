/** Two words that look alike and have nothing to do with each other (A.11 #2). */
export function MeelifUitleg() {
  return (
    <p>
      Bij <strong>meeliften</strong> koopt uw gemeente in via een regeling van een andere gemeente. Dat is iets anders
      dan de <strong>meeneemregeling</strong>: daarmee neemt een gemeente geld mee naar het volgende jaar.
    </p>
  );
}
