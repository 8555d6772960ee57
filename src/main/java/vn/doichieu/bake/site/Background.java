package vn.doichieu.bake.site;

/** Long work that goes on while pages are made. */
public final class Background {

  private Background() {}

  /**
   * Runs a task on a thread of its own: one of the common pool would be left alone by those who
   * wait for it, while this one has the pool's help.
   */
  public static void run(Runnable task) {
    Thread thread = new Thread(task, "background");
    thread.setDaemon(true);
    thread.start();
  }
}
