package dev.securityassistant.drawing.lettering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things that are joined in pairs, as the groups which that makes (disjoint sets). */
public final class Groups<T> {

  private final List<T> things;
  private final int[] parent;

  /** Each thing is a group of its own. */
  public Groups(List<T> things) {
    this.things = things;
    this.parent = new int[things.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** Makes one group of those of the i-th and the j-th thing. */
  public void join(int i, int j) {
    int a = root(i);
    int b = root(j);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Whether the i-th and the j-th thing are in one group. */
  public boolean isJoined(int i, int j) {
    return root(i) == root(j);
  }

  /** The groups, in no order that means anything. */
  public Collection<List<T>> all() {
    Map<Integer, List<T>> groups = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(i), k -> new ArrayList<>()).add(things.get(i));
    }
    return groups.values();
  }

  private int root(int i) {
    int r = i;
    while (parent[r] != r) {
      parent[r] = parent[parent[r]];
      r = parent[r];
    }
    return r;
  }
}
