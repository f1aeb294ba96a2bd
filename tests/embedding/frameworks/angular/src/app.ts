import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { TradeSelect } from 'trade-widgets';
import 'trade-widgets/state-map/define';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="later" (click)="year.set(2014)">2014</button>
    <button id="washington" (click)="state.set('WA')">Washington</button>
    <state-map
      [year]="year()"
      [state]="state()"
      [heading]="heading()"
      [attr.heading-level]="2"
      controls="none"
      (trade-select)="select($event)"
    ></state-map>
    <output>{{ message() }}</output>
  `,
})
export class App {
  readonly year = signal(2013);
  readonly state = signal<string | null>(null);
  readonly selection = signal<TradeSelect | undefined>(undefined);
  readonly heading = computed(() => this.selection() && `Exports of ${this.selection()?.label}`);
  readonly message = computed(() => {
    const selection = this.selection();
    return selection && `${selection.label}: ${selection.value} million USD in ${selection.year}`;
  });

  select({ detail }: CustomEvent<TradeSelect>): void {
    this.selection.set(detail);
    this.state.update((state) => (detail.id === state ? null : detail.id));
  }
}
