/** Returns a function that computes its value once for each argument, and keeps it no longer than the argument exists. */
export function memoize<Argument extends object, Value extends object>(
  compute: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const values = new WeakMap<Argument, Value>();
  return (argument) => {
    const value = values.get(argument) ?? compute(argument);
    values.set(argument, value);
    return value;
  };
}
